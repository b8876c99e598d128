import Diagnostics
import FHIRTree

/// Checks the form of the postal code, `NNN-NNNN`.
///
/// - Codes: `ERX-0024` (error).
/// - Example: `"postalCode": "1234567"` gives `ERX-0024` at `Patient.address[0].postalCode`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3, 表7 (address).
enum PrescriptionAddressRule: ResourceRule {
    static let types: Set<String>? = ["Patient", "Organization"]
    static let profiles: Set<String>? = [EPrescription.patient, EPrescription.issuer]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for address in resource.node.all("address") {
            if let code = address["postalCode"], let text = code.string, !isPostalCode(text) {
                report(code, walk: &walk)
            }
        }
    }

    private static func isPostalCode(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && GuideText.areDigits(parts[0], count: 3...3)
            && GuideText.areDigits(parts[1], count: 4...4)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0024", node: node,
            message: BilingualText(
                ja: "郵便番号は「123-4567」の形で postalCode に書かなければなりません。",
                en: "The postal code must be written as NNN-NNNN in postalCode."),
            hint: BilingualText(
                ja: "postalCode に「123-4567」の形で書いてください。",
                en: "Write NNN-NNNN in postalCode."))
    }
}
