import Diagnostics
import FHIRTree

/// Tells of an interpretation other than high, low or normal.
///
/// Rule CLINS-R-083.
///
/// - Codes: `CLN-0083` (information).
/// - Example: the interpretation `HH` gives `CLN-0083` at the coding.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html.
enum LabInterpretationRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [ChartSharing.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for coding in resource.node.allCodings("interpretation") {
            guard coding.text("system")?.hasSuffix("/v3-ObservationInterpretation") == true, let code = coding["code"],
                !["H", "L", "N"].contains(code.string)
            else { continue }
            report(code, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0083", .information, node: node,
            message: BilingualText(
                ja: "検査結果の判定コードは H、L、N を想定しています。",
                en: "The guide expects the interpretations H, L and N."),
            hint: BilingualText(
                ja: "H、L、N のいずれかで表せるか確かめてください。",
                en: "Check whether H, L or N says it."))
    }
}
