import Diagnostics
import FHIRTree

/// Checks that the date of the document has a time to the second and a zone.
///
/// - Codes: `ERX-0017` (error).
/// - Example: `"date": "2026-01-31"` gives `ERX-0017` at `Composition.date`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (date).
enum PrescriptionDateRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.profiles.contains(EPrescription.composition) else { return }
        guard let date = resource.node["date"], let text = date.string, !GuideText.hasTime(text) else { return }
        report(date, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0017", node: node,
            message: BilingualText(
                ja: "Composition.date に秒までの時刻とタイムゾーンがありません。",
                en: "Composition.date has no time to the second with a zone."),
            hint: BilingualText(
                ja: "「2026-01-31T10:00:00+09:00」のように書いてください。",
                en: "Write it like 2026-01-31T10:00:00+09:00."))
    }
}
