import Diagnostics
import FHIRTree

/// Checks that amounts of drugs have units of MERIT-9, by the OID of the guide or the URL of JP Core.
///
/// A warning: the profile fixes no system.
///
/// - Codes: `ERX-0054` (warning).
/// - Example: a total in `mL` of UCUM gives `ERX-0054` at `MedicationRequest.dispenseRequest.quantity.system`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (doseQuantity, rateRatio) and 表15 (quantity).
enum DrugUnitRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        var amounts = [resource.node["dispenseRequest"]?["quantity"]]
        for dose in resource.node.all("dosageInstruction").flatMap({ $0.all("doseAndRate") }) {
            amounts += [dose["doseQuantity"], dose["rateRatio"]?["numerator"]]
        }
        for system in amounts.compactMap({ $0?["system"] }) {
            guard let text = system.string, !EPrescription.drugUnit.contains(text) else { continue }
            report(system, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0054", .warning, node: node,
            message: BilingualText(
                ja: "薬剤の量の単位は、医薬品単位略号（MERIT-9）のコードで書かなければなりません。",
                en: "The unit of an amount of a drug must be one of MERIT-9."),
            hint: BilingualText(
                ja: "system に urn:oid:1.2.392.100495.20.2.101 を、code に単位略号を書いてください。",
                en: "Write urn:oid:1.2.392.100495.20.2.101 as system, and the abbreviation of the unit as code."))
    }
}
