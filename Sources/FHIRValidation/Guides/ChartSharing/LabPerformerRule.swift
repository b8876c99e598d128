import Diagnostics
import FHIRTree

/// Checks that a laboratory result names the doctor who ordered it.
///
/// A warning, as the invariant `needs-performer-on-CLINS` of 1.7.0.
///
/// Rule CLINS-R-081.
///
/// - Codes: `CLN-0081` (warning).
/// - Example: a result without `performer` gives `CLN-0081` at `Observation`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html.
enum LabPerformerRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [ChartSharing.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if resource.node["performer"] == nil { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0081", .warning, node: node,
            message: BilingualText(
                ja: "オーダーした医師（contained の Practitioner を指す performer）がありません。",
                en: "The ordering doctor is missing (performer, a contained Practitioner)."),
            hint: BilingualText(
                ja: "performer を加えてください。",
                en: "Add performer."))
    }
}
