import Diagnostics
import FHIRTree

/// Checks gender (male or female) and the day of birth (a whole day).
///
/// - Codes: `ERX-0023` (error).
/// - Example: `"gender": "unknown"` gives `ERX-0023` at `Patient.gender`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3.
enum PrescriptionPatientRule: ResourceRule {
    static let types: Set<String>? = ["Patient"]
    static let profiles: Set<String>? = [EPrescription.patient]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if let gender = resource.node["gender"], let text = gender.string, text == "other" || text == "unknown" {
            report(gender, walk: &walk)
        }
        if let birth = resource.node["birthDate"], let text = birth.string, text.utf8.count < 10 {
            report(birth, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0023", node: node,
            message: BilingualText(
                ja: "gender は male か female、birthDate は「年-月-日」です。",
                en: "The gender is male or female, and birthDate a whole day."),
            hint: BilingualText(
                ja: "値を確かめてください。",
                en: "Check the values."))
    }
}
