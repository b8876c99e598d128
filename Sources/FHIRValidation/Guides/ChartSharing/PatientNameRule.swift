import Diagnostics
import FHIRTree

/// Checks that each name says how it is written (IDE for kanji, SYL for kana), and that its text is family and
/// given name with one half-width space, or nothing, between them.
///
/// That there is no full-width space is an invariant (R1113).
///
/// Rule CLINS-R-034.
///
/// - Codes: `CLN-0034` (warning).
/// - Example: a name without that extension gives `CLN-0034` at `Patient.name[0]`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Patient-eCS.html (notes).
enum PatientNameRule: ResourceRule {
    static let types: Set<String>? = ["Patient"]
    static let profiles: Set<String>? = [ChartSharing.patient]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for name in resource.node.all("name") {
            let kinds = name.extensions(ChartSharing.nameRepresentation).compactMap { $0.text("valueCode") }
            if !kinds.contains("IDE"), !kinds.contains("SYL") {
                report(
                    name, BilingualText(ja: "表記の種別（IDE または SYL）がありません", en: "does not say whether it is IDE or SYL"),
                    BilingualText(
                        ja: "iso21090-EN-representation の拡張で IDE か SYL を示してください。",
                        en: "Say IDE or SYL with the extension iso21090-EN-representation."), walk: &walk)
                continue
            }
            guard let text = name["text"], let written = text.string, let family = name.text("family") else { continue }
            let parts = [family] + name.all("given").compactMap(\.string)
            if written != parts.joined(separator: " "), written != parts.joined(), !written.contains("\u{3000}") {
                report(
                    text,
                    BilingualText(
                        ja: "text が姓と名を半角空白1つ、または空白なしでつないだものではありません",
                        en: "has a text that is not its family and given name with at most one half-width space between"
                    ),
                    BilingualText(
                        ja: "text は姓と名を半角空白1つでつないでください。",
                        en: "Join family and given name in text by one half-width space."), walk: &walk)
            }
        }
    }

    private static func report(
        _ node: SourceNode, _ what: BilingualText, _ hint: BilingualText, walk: inout Walk
    ) {
        walk.report(
            "CLN-0034", .warning, node: node,
            message: BilingualText(
                ja: "氏名の\(what.ja)。", en: "The name \(what.en)."),
            hint: hint)
    }
}
