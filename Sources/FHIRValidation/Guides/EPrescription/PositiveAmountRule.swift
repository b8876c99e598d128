import Diagnostics
import FHIRTree

/// Checks that amounts of a prescribed drug are greater than 0: doses, the total and the days of supply.
///
/// - Codes: `ERX-0053` (error).
/// - Example: `"quantity": {"value": -21}` gives `ERX-0053` at `MedicationRequest.dispenseRequest.quantity.value`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (doseAndRate) and 表15 (quantity,
///   expectedSupplyDuration); 記録条件仕様 (用量、調剤数量: numbers above 0).
enum PositiveAmountRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let dispense = resource.node["dispenseRequest"]
        var amounts = [dispense?["quantity"], dispense?["expectedSupplyDuration"]]
        for dose in resource.node.all("dosageInstruction").flatMap({ $0.all("doseAndRate") }) {
            amounts += [dose["doseQuantity"], dose["rateRatio"]?["numerator"], dose["rateQuantity"]]
        }
        for amount in amounts {
            guard let node = amount?["value"], let value = EPrescription.value(amount), value <= 0 else { continue }
            report(node, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0053", node: node,
            message: BilingualText(
                ja: "用量、調剤量、日数は0より大きい数値でなければなりません。", en: "Doses, amounts and days must be greater than 0."),
            hint: BilingualText(ja: "数値を確かめてください。", en: "Check the number."))
    }
}
