import Diagnostics
import FHIRTree

/// Checks that the date of the report has a time to the second and a zone.
///
/// - Codes: `CKP-0008` (error).
/// - Example: `"date": "2026-01-31"` gives `CKP-0008` at `Composition.date`.
/// - Source: JP eCheckupReport 1.5.0, Composition (date).
enum ReportDateRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.profiles.contains(HealthCheckup.composition) else { return }
        guard let date = resource.node["date"], let text = date.string, !GuideText.hasTime(text) else { return }
        report(date, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0008", node: node,
            message: BilingualText(
                ja: "Composition.date に秒までの時刻とタイムゾーンがありません。",
                en: "Composition.date has no time to the second with a zone."),
            hint: BilingualText(
                ja: "「2026-01-31T10:00:00+09:00」のように書いてください。",
                en: "Write it like 2026-01-31T10:00:00+09:00."))
    }
}
