import Diagnostics
import FHIRTree

/// Checks the relation to the insured person: 1 (the person) or 2 (a dependent).
///
/// - Codes: `ERX-0031` (error).
/// - Example: the code 3 gives `ERX-0031` at `Coverage.relationship.coding[0].code`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5 (relationship).
enum InsuredRelationRule: ResourceRule {
    static let types: Set<String>? = ["Coverage"]
    static let profiles: Set<String>? = [EPrescription.insurance]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for coding in resource.node.codings("relationship") {
            guard coding.text("system") == "urn:oid:1.2.392.100495.20.2.62", let code = coding["code"],
                !["1", "2"].contains(code.string)
            else { continue }
            report(code, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0031", node: node,
            message: BilingualText(
                ja: "被保険者区分は 1（被保険者）か 2（被扶養者）でなければなりません。",
                en: "The relation must be 1 (insured person) or 2 (dependent)."),
            hint: BilingualText(
                ja: "コードを確かめてください。",
                en: "Check the code."))
    }
}
