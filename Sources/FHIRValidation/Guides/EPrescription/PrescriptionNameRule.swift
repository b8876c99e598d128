import Diagnostics
import FHIRTree

/// Checks that names are given in kanji (IDE) and kana (SYL), and that text has one full-width space between family
/// and given name.
///
/// - Codes: `ERX-0021` (warning).
/// - Example: a name whose text has a half-width space gives `ERX-0021` at `Patient.name[0].text`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3, 表11 (name).
enum PrescriptionNameRule: ResourceRule {
    static let types: Set<String>? = ["Patient", "Practitioner"]
    static let profiles: Set<String>? = [EPrescription.patient, EPrescription.author]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for name in resource.node.all("name") {
            let kinds = name.extensions(EPrescription.nameRepresentation).compactMap { $0.text("valueCode") }
            guard kinds.contains("IDE") || kinds.contains("SYL") else {
                kind(name, walk: &walk)
                continue
            }
            guard let text = name["text"], let written = text.string else { continue }
            let spaces = written.unicodeScalars.filter { $0 == "\u{3000}" }.count
            if spaces != 1 || written.contains(" ") { report(text, walk: &walk) }
        }
    }

    private static func kind(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0021", .warning, node: node,
            message: BilingualText(
                ja: "氏名に表記の種別（IDE または SYL）がありません。", en: "The name does not say whether it is IDE or SYL."),
            hint: BilingualText(
                ja: "拡張 iso21090-EN-representation に IDE（漢字）か SYL（カナ）を書いてください。",
                en: "Add the extension iso21090-EN-representation: IDE (kanji) or SYL (kana)."))
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0021", .warning, node: node,
            message: BilingualText(
                ja: "氏名の text は、姓と名を全角空白1つで区切らなければなりません。",
                en: "The text of a name must have one full-width space between family and given name, and no other."),
            hint: BilingualText(
                ja: "姓と名の間だけに全角空白を1つ入れてください。", en: "Put one full-width space between them, and nowhere else."))
    }
}
