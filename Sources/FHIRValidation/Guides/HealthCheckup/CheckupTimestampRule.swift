import Diagnostics

/// Checks that `Bundle.timestamp` has milliseconds.
///
/// - Codes: `CKP-0002` (warning).
/// - Example: `"timestamp": "2026-01-31T10:00:00+09:00"` gives `CKP-0002` at `Bundle.timestamp`.
/// - Source: JP eCheckupReport 1.5.0, Bundle (timestamp).
enum CheckupTimestampRule: GuideTimeRule {
    static let code = "CKP-0002"
    static let severity = Diagnostic.Severity.warning
    static let type = "Bundle"
    static let element = "timestamp"
    static let precision = GuideTimePrecision.milliseconds
    static let profiles: Set<String>? = HealthCheckup.bundles
}
