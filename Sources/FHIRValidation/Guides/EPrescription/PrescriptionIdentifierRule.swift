/// Checks the form of the identifier of a prescription: institution (10 digits), year of issue and serial number (8
/// digits) with hyphens.
///
/// A warning: the examples of the guide have others, and its text names another separator.
///
/// - Codes: `ERX-0016` (warning).
/// - Example: the value `34875506` gives `ERX-0016` at `Composition.identifier.value`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (identifier).
enum PrescriptionIdentifierRule: GuideDocumentIdentifierRule {
    static let code = "ERX-0016"
    static let profile = EPrescription.composition
}
