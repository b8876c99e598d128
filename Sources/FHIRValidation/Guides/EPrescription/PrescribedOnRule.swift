import Diagnostics

/// Checks that `authoredOn` has a time to the second and a zone.
///
/// - Codes: `ERX-0039` (error).
/// - Example: `"authoredOn": "2026-01-31"` gives `ERX-0039` at `MedicationRequest.authoredOn`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (authoredOn).
enum PrescribedOnRule: GuideTimeRule {
    static let code = "ERX-0039"
    static let severity = Diagnostic.Severity.error
    static let type = "MedicationRequest"
    static let element = "authoredOn"
    static let precision = GuideTimePrecision.seconds
    static let profiles: Set<String>? = [EPrescription.medicationRequest]
}
