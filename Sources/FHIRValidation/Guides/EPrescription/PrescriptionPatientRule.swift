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
            report(
                gender,
                BilingualText(ja: "gender は male か female でなければなりません。", en: "The gender must be male or female."),
                BilingualText(ja: "処方箋の性別のとおりに書いてください。", en: "Write it as the prescription has it."), walk: &walk)
        }
        if let birth = resource.node["birthDate"], let text = birth.string, text.utf8.count < 10 {
            report(
                birth,
                BilingualText(
                    ja: "birthDate は「年-月-日」ですが、月または日がありません。",
                    en: "The birthDate is a whole day, but month or day is missing."),
                BilingualText(ja: "年・月・日をすべて書いてください。", en: "Write year, month and day."), walk: &walk)
        }
    }

    private static func report(
        _ node: SourceNode, _ message: BilingualText, _ hint: BilingualText, walk: inout Walk
    ) {
        walk.report("ERX-0023", node: node, message: message, hint: hint)
    }
}
