import Diagnostics

/// Checks that `Bundle.timestamp` has milliseconds.
///
/// A warning, because the examples of the guide leave them out themselves.
///
/// Rule CLINS-R-009.
///
/// - Codes: `CLN-0009` (warning).
/// - Example: `"timestamp": "2026-01-31T10:00:00+09:00"` gives `CLN-0009` at `Bundle.timestamp`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html.
enum TimestampPrecisionRule: GuideTimeRule {
    static let code = "CLN-0009"
    static let severity = Diagnostic.Severity.warning
    static let type = "Bundle"
    static let element = "timestamp"
    static let precision = GuideTimePrecision.milliseconds
    static let profiles: Set<String>? = [ChartSharing.bundle]
}
