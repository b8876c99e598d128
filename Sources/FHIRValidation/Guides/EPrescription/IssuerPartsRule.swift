import Diagnostics
import FHIRTree

/// Checks the parts of the institution number: prefecture (2 digits, 01 to 47), fee table (1 or 3), institution (7
/// digits).
///
/// - Codes: `ERX-0035` (error).
/// - Example: the fee table 4 gives `ERX-0035` at the extension.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表7 (extension).
enum IssuerPartsRule: ResourceRule {
    static let types: Set<String>? = ["Organization"]
    static let profiles: Set<String>? = [EPrescription.issuer]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for element in resource.node.all("extension") {
            let value = element["valueIdentifier"]?["value"] ?? element["valueCoding"]?["code"]
            guard let url = element.text("url"), let value, let text = value.string else { continue }
            let isRight: Bool
            switch url {
            case EPrescription.prefecture:
                isRight = text.utf8.count == 2 && (1...47).contains(GuideText.number(text) ?? 0)
            case EPrescription.feeTable: isRight = text == "1" || text == "3"
            case EPrescription.institutionPart: isRight = GuideText.areDigits(text, count: 7...7)
            default: isRight = true
            }
            if !isRight { report(value, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0035", node: node,
            message: BilingualText(
                ja: "都道府県番号は01から47、点数表番号は1（医科）か3（歯科）、医療機関コードは7桁です。",
                en: "The prefecture is 01 to 47, the fee table 1 or 3, and the institution has 7 digits."),
            hint: BilingualText(
                ja: "値を確かめてください。",
                en: "Check the value."))
    }
}
