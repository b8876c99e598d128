import Diagnostics
import FHIRTree

/// Checks that `Bundle.timestamp` has milliseconds.
///
/// - Codes: `CKP-0002` (warning).
/// - Example: `"timestamp": "2026-01-31T10:00:00+09:00"` gives `CKP-0002` at `Bundle.timestamp`.
/// - Source: JP eCheckupReport 1.5.0, Bundle (timestamp).
enum CheckupTimestampRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard HealthCheckup.isBundle(resource) else { return }
        guard let timestamp = resource.node["timestamp"], let text = timestamp.string, GuideText.hasTime(text),
            !GuideText.hasFraction(text)
        else { return }
        report(timestamp, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0002", .warning, node: node,
            message: BilingualText(
                ja: "Bundle.timestamp にミリ秒がありません。",
                en: "Bundle.timestamp has no milliseconds."),
            hint: BilingualText(
                ja: "「2026-01-31T10:00:00.000+09:00」のように書いてください。",
                en: "Write it like 2026-01-31T10:00:00.000+09:00."))
    }
}
