import Diagnostics
import FHIRTree

/// Checks that `authoredOn` has a time to the second and a zone.
///
/// - Codes: `ERX-0039` (error).
/// - Example: `"authoredOn": "2026-01-31"` gives `ERX-0039` at `MedicationRequest.authoredOn`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (authoredOn).
enum PrescribedOnRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.profiles.contains(EPrescription.medicationRequest) else { return }
        guard let element = resource.node["authoredOn"], let text = element.string, !GuideText.hasTime(text) else {
            return
        }
        report(element, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0039", node: node,
            message: BilingualText(
                ja: "authoredOn に秒までの時刻とタイムゾーンがありません。",
                en: "authoredOn has no time to the second with a zone."),
            hint: BilingualText(
                ja: "「2026-01-31T10:00:00+09:00」のように書いてください。",
                en: "Write it like 2026-01-31T10:00:00+09:00."))
    }
}
