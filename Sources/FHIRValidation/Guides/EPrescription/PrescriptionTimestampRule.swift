import Diagnostics
import FHIRTree

/// Checks that `Bundle.timestamp` has milliseconds.
///
/// A warning, because the examples of the guide leave them out.
///
/// - Codes: `ERX-0001` (warning).
/// - Example: `"timestamp": "2026-01-31T10:00:00+09:00"` gives `ERX-0001` at `Bundle.timestamp`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 2.1; 表1.
enum PrescriptionTimestampRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.profiles.contains(EPrescription.bundle) else { return }
        guard let timestamp = resource.node["timestamp"], let text = timestamp.string, GuideText.hasTime(text),
            !GuideText.hasFraction(text)
        else { return }
        report(timestamp, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0001", .warning, node: node,
            message: BilingualText(
                ja: "Bundle.timestamp にミリ秒がありません。",
                en: "Bundle.timestamp has no milliseconds."),
            hint: BilingualText(
                ja: "「2026-01-31T10:00:00.000+09:00」のように書いてください。",
                en: "Write it like 2026-01-31T10:00:00.000+09:00."))
    }
}
