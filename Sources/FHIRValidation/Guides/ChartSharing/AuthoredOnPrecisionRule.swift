import Diagnostics
import FHIRTree

/// Checks that `authoredOn` has a time to the second and a zone.
///
/// Rule CLINS-R-063.
///
/// - Codes: `CLN-0063` (warning).
/// - Example: `"authoredOn": "2026-01-31"` gives `CLN-0063` at `MedicationRequest.authoredOn`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html.
enum AuthoredOnPrecisionRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.profiles.contains(ChartSharing.medicationRequest) else { return }
        guard let element = resource.node["authoredOn"], let text = element.string, !GuideText.hasTime(text) else {
            return
        }
        report(element, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0063", .warning, node: node,
            message: BilingualText(
                ja: "authoredOn に秒までの時刻とタイムゾーンがありません。",
                en: "authoredOn has no time to the second with a zone."),
            hint: BilingualText(
                ja: "「2026-01-31T10:00:00+09:00」のように書いてください。",
                en: "Write it like 2026-01-31T10:00:00+09:00."))
    }
}
