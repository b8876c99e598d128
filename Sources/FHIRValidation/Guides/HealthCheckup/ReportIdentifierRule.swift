/// Checks the identifier of the Composition: institution (10 digits), year and serial number (8 digits) with
/// hyphens.
///
/// A warning, because the sample of the guide has another.
///
/// - Codes: `CKP-0007` (warning).
/// - Example: the value `12345` gives `CKP-0007` at `Composition.identifier.value`.
/// - Source: JP eCheckupReport 1.5.0, Composition (identifier).
enum ReportIdentifierRule: GuideDocumentIdentifierRule {
    static let code = "CKP-0007"
    static let profile = HealthCheckup.composition
}
