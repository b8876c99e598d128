import Diagnostics
import FHIRTree

/// Checks that a prescribed drug is an order in force: `status` is `active` and `intent` is `order`.
///
/// - Codes: `ERX-0052` (error).
/// - Example: `"intent": "proposal"` gives `ERX-0052` at `MedicationRequest.intent`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (status, intent).
enum OrderStatusRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]
    private static let expected = [("status", "active"), ("intent", "order")]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for (element, code) in expected {
            // That it is missing says R4 itself.
            if let node = resource.node[element], let text = node.string, text != code {
                report(node, element, code, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, _ element: String, _ code: String, walk: inout Walk) {
        walk.report(
            "ERX-0052", node: node,
            message: BilingualText(
                ja: "処方情報の MedicationRequest.\(element) は「\(code)」でなければなりません。",
                en: "In a prescription, MedicationRequest.\(element) must be '\(code)'."),
            hint: BilingualText(
                ja: "「\(code)」と書いてください。取り消した薬は処方情報に含めません。",
                en: "Write '\(code)'; a drug that was cancelled is left out of the prescription."))
    }
}
