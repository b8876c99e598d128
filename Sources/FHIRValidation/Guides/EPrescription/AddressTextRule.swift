import Diagnostics
import FHIRTree

/// Checks that the text of an address has no postal code.
///
/// A warning, because examples of the guide have one.
///
/// - Codes: `ERX-0051` (warning).
/// - Example: a text that starts with the postal mark gives `ERX-0051` at `Patient.address[0].text`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3, 表7 (address).
enum AddressTextRule: ResourceRule {
    static let types: Set<String>? = ["Patient", "Organization"]
    static let profiles: Set<String>? = [EPrescription.patient, EPrescription.issuer]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for text in resource.node.all("address").compactMap({ $0["text"] }) where text.string?.contains("〒") == true {
            report(text, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0051", .warning, node: node,
            message: BilingualText(
                ja: "住所の text に郵便番号は書きません。",
                en: "The text of an address has no postal code."),
            hint: BilingualText(
                ja: "郵便番号は postalCode に書いてください。",
                en: "Write it in postalCode."))
    }
}
