import Diagnostics

/// Checks that the date of the document has a time to the second and a zone.
///
/// - Codes: `ERX-0017` (error).
/// - Example: `"date": "2026-01-31"` gives `ERX-0017` at `Composition.date`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (date).
enum PrescriptionDateRule: GuideTimeRule {
    static let code = "ERX-0017"
    static let severity = Diagnostic.Severity.error
    static let type = "Composition"
    static let element = "date"
    static let precision = GuideTimePrecision.seconds
    static let profiles: Set<String>? = [EPrescription.composition]
}
