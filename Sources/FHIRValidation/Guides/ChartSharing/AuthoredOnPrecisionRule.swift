import Diagnostics

/// Checks that `authoredOn` has a time to the second and a zone.
///
/// Rule CLINS-R-063.
///
/// - Codes: `CLN-0063` (warning).
/// - Example: `"authoredOn": "2026-01-31"` gives `CLN-0063` at `MedicationRequest.authoredOn`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html.
enum AuthoredOnPrecisionRule: GuideTimeRule {
    static let code = "CLN-0063"
    static let severity = Diagnostic.Severity.warning
    static let type = "MedicationRequest"
    static let element = "authoredOn"
    static let precision = GuideTimePrecision.seconds
    static let profiles: Set<String>? = [ChartSharing.medicationRequest]
}
