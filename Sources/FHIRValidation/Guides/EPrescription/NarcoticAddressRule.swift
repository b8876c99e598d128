import Diagnostics
import FHIRTree

/// Checks that the prescription of a narcotic gives the address of the patient.
///
/// - Codes: `ERX-0009` (error).
/// - Example: a prescription of category 02 whose `Patient` has no `address` gives `ERX-0009` at the `Patient`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3.
enum NarcoticAddressRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard EPrescription.category(ofBundle: resource.node) == "02" else { return }
        for item in resource.node.entryResources where item.resourceType == "Patient" && item["address"] == nil {
            report(item, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0009", node: node,
            message: BilingualText(
                ja: "麻薬処方箋には患者の住所が必要ですが、ありません。",
                en: "The prescription of a narcotic must have the address of the patient, but has none."),
            hint: BilingualText(
                ja: "Patient.address を書いてください。",
                en: "Add Patient.address."))
    }
}
