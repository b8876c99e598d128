import Diagnostics
import FHIRTree

/// Checks that `Bundle.timestamp` has milliseconds.
///
/// A warning, because the examples of the guide leave them out themselves.
///
/// Rule CLINS-R-009.
///
/// - Codes: `CLN-0009` (warning).
/// - Example: `"timestamp": "2026-01-31T10:00:00+09:00"` gives `CLN-0009` at `Bundle.timestamp`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html.
enum TimestampPrecisionRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.profiles.contains(ChartSharing.bundle) else { return }
        guard let timestamp = resource.node["timestamp"], let text = timestamp.string, GuideText.hasTime(text),
            !GuideText.hasFraction(text)
        else { return }
        report(timestamp, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0009", .warning, node: node,
            message: BilingualText(
                ja: "Bundle.timestamp にミリ秒がありません。ガイドはミリ秒とタイムゾーンまでを求めています。",
                en: "Bundle.timestamp has no milliseconds; the guide asks for them and for the zone."),
            hint: BilingualText(
                ja: "「2026-01-31T10:00:00.000+09:00」のように書いてください。",
                en: "Write it like 2026-01-31T10:00:00.000+09:00."))
    }
}
