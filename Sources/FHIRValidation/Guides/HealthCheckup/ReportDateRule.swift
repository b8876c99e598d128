import Diagnostics

/// Checks that the date of the report has a time to the second and a zone.
///
/// - Codes: `CKP-0008` (error).
/// - Example: `"date": "2026-01-31"` gives `CKP-0008` at `Composition.date`.
/// - Source: JP eCheckupReport 1.5.0, Composition (date).
enum ReportDateRule: GuideTimeRule {
    static let code = "CKP-0008"
    static let severity = Diagnostic.Severity.error
    static let type = "Composition"
    static let element = "date"
    static let precision = GuideTimePrecision.seconds
    static let profiles: Set<String>? = [HealthCheckup.composition]
}
