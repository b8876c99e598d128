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
            switch url {
            case EPrescription.prefecture:
                guard text.utf8.count != 2 || !(1...47).contains(GuideText.number(text) ?? 0) else { continue }
                report(
                    value,
                    BilingualText(
                        ja: "都道府県番号は、01から47の2桁の数字でなければなりません。",
                        en: "The number of the prefecture must be two digits, 01 to 47."),
                    BilingualText(ja: "「13」（東京都）のように書いてください。", en: "Write it like 13, for Tokyo."), walk: &walk)
            case EPrescription.feeTable:
                guard text != "1", text != "3" else { continue }
                report(
                    value,
                    BilingualText(
                        ja: "点数表番号は、1（医科）か3（歯科）でなければなりません。",
                        en: "The fee table must be 1 (medical) or 3 (dental)."),
                    BilingualText(ja: "1か3を書いてください。", en: "Write 1 or 3."), walk: &walk)
            case EPrescription.institutionPart:
                guard !GuideText.areDigits(text, count: 7...7) else { continue }
                report(
                    value,
                    BilingualText(
                        ja: "医療機関コードは7桁の数字でなければなりません（ここでは\(text.count)文字）。",
                        en: "The code of the institution must have 7 digits; this has \(text.count) characters."),
                    BilingualText(
                        ja: "都道府県番号と点数表番号を除いた7桁を、半角数字で書いてください。",
                        en: "Write the seven ASCII digits without prefecture and fee table."), walk: &walk)
            default: break
            }
        }
    }

    private static func report(
        _ node: SourceNode, _ message: BilingualText, _ hint: BilingualText, walk: inout Walk
    ) {
        walk.report("ERX-0035", node: node, message: message, hint: hint)
    }
}
