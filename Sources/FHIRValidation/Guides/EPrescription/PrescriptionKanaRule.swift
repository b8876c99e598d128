import Diagnostics
import FHIRTree

/// Checks that a kana name (SYL) has full-width katakana only, with both of its parts.
///
/// - Codes: `ERX-0022` (error).
/// - Example: a kana name in hiragana gives `ERX-0022` at `Patient.name[0].text`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3, 表11 (name).
enum PrescriptionKanaRule: ResourceRule {
    static let types: Set<String>? = ["Patient", "Practitioner"]
    static let profiles: Set<String>? = [EPrescription.patient, EPrescription.author]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for name in resource.node.all("name") {
            guard name.extensions(EPrescription.nameRepresentation).contains(where: { $0.text("valueCode") == "SYL" })
            else {
                continue
            }
            if name["family"] == nil || name["given"] == nil { incomplete(name, walk: &walk) }
            for element in [name["text"], name["family"]].compactMap(\.self) + name.all("given") {
                let scalars = element.string?.unicodeScalars ?? "".unicodeScalars
                let isKana = scalars.allSatisfy { GuideText.isKatakana($0) || $0 == "\u{3000}" || $0 == " " }
                if !isKana { report(element, walk: &walk) }
            }
        }
    }

    private static func incomplete(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0022", node: node,
            message: BilingualText(
                ja: "カナ氏名（SYL）には family と given の両方が必要です。", en: "A kana name (SYL) must have both family and given."),
            hint: BilingualText(ja: "姓と名のカナを分けて書いてください。", en: "Write family and given name apart."))
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0022", node: node,
            message: BilingualText(
                ja: "カナ氏名（SYL）は全角カタカナだけで書きますが、ほかの文字があります。",
                en: "A kana name (SYL) must be in full-width katakana only; this has other characters."),
            hint: BilingualText(
                ja: "全角カタカナで書いてください。",
                en: "Write it in full-width katakana."))
    }
}
