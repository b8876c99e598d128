import Diagnostics
import FHIRTree

/// Checks that a number of uses is given for drugs that are taken as needed only.
///
/// - Codes: `ERX-0047` (warning).
/// - Example: the extension without `asNeededBoolean` gives `ERX-0047` at it.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表15 (ExpectedRepeatCount).
enum RepeatCountRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let isAsNeeded = resource.node.all("dosageInstruction").contains { $0["asNeededBoolean"]?.boolean == true }
        for element in resource.node["dispenseRequest"]?.extensions(EPrescription.repeatCount) ?? [] where !isAsNeeded {
            report(element, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0047", .warning, node: node,
            message: BilingualText(
                ja: "頓用回数（ExpectedRepeatCount）は頓用の薬にだけ書けます。",
                en: "A number of uses (ExpectedRepeatCount) may stand only with drugs that are taken as needed."),
            hint: BilingualText(
                ja: "頓用でなければ取り除いてください。",
                en: "Remove it if the drug is taken regularly."))
    }
}
