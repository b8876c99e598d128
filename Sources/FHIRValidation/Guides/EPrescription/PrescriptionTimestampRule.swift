import Diagnostics

/// Checks that `Bundle.timestamp` has milliseconds.
///
/// A warning, because the examples of the guide leave them out.
///
/// - Codes: `ERX-0001` (warning).
/// - Example: `"timestamp": "2026-01-31T10:00:00+09:00"` gives `ERX-0001` at `Bundle.timestamp`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 2.1; 表1.
enum PrescriptionTimestampRule: GuideTimeRule {
    static let code = "ERX-0001"
    static let severity = Diagnostic.Severity.warning
    static let type = "Bundle"
    static let element = "timestamp"
    static let precision = GuideTimePrecision.milliseconds
    static let profiles: Set<String>? = [EPrescription.bundle]
}
