import Diagnostics
import FHIRTree

/// Checks the role of the prescriber: `doctor` or `dentist`.
///
/// - Codes: `ERX-0027` (error).
/// - Example: the role `pharmacist` gives `ERX-0027` at `PractitionerRole.code[0].coding[0].code`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表10 (code).
enum PrescriberRoleRule: ResourceRule {
    static let types: Set<String>? = ["PractitionerRole"]
    static let profiles: Set<String>? = [EPrescription.authorRole]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for coding in resource.node.allCodings("code") {
            guard coding.text("system")?.hasSuffix("/practitioner-role-category") == true, let code = coding["code"],
                !["doctor", "dentist"].contains(code.string)
            else { continue }
            report(code, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0027", node: node,
            message: BilingualText(
                ja: "処方医の役割は doctor か dentist でなければなりません。",
                en: "The role of a prescriber must be doctor or dentist."),
            hint: BilingualText(
                ja: "役割のコードを確かめてください。",
                en: "Check the code of the role."))
    }
}
