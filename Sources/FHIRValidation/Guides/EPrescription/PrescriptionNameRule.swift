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
                report(name, walk: &walk)
                continue
            }
            guard let text = name["text"], let written = text.string else { continue }
            let spaces = written.unicodeScalars.filter { $0 == "\u{3000}" }.count
            if spaces != 1 || written.contains(" ") { report(text, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0021", .warning, node: node,
            message: BilingualText(
                ja: "氏名には表記の種別（IDE または SYL）を付け、text は姓と名を全角空白1つで区切ります。",
                en: "A name says IDE or SYL, and its text has one full-width space between family and given name."),
            hint: BilingualText(
                ja: "拡張 iso21090-EN-representation と、全角空白を確かめてください。",
                en: "Check the extension iso21090-EN-representation and the space."))
    }
}
