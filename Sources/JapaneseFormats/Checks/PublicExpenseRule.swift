import Diagnostics

/// Checks which public expense bears which drug: record 231 stands for all drugs or for none, and names only public
/// expenses that the prescription has.
///
/// - Codes: `JHS-0409` some drugs without record 231, `JHS-0410` a public expense that is not there.
/// - Example: `231,1,1,,1,,` without a record `28`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード231.
struct PublicExpenseRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook else { return }
        let drugs = file.groups.flatMap { $0.group.drugs }.filter { $0.main != nil }
        let flags = drugs.compactMap { $0.first(231) }
        if !flags.isEmpty, let without = drugs.first(where: { $0.first(231) == nil })?.main {
            report.add(
                .error, "JHS-0409", without,
                BilingualText(
                    ja: "負担区分（231）のある薬品とない薬品があります。この薬品から、\(drugs.count - flags.count)個にありません。",
                    en: """
                        Some drugs have a record 231; \(drugs.count - flags.count) have none, of which this is the first.
                        """),
                hint: BilingualText(
                    ja: "すべての薬品に書くか、すべて省いてください。", en: "Write it for all drugs or for none."))
        }
        for record in flags {
            for (field, payer) in [(3, 27), (4, 28), (5, 29), (6, 30)]
            where record[field] == "1" && file.first(payer) == nil {
                report.add(
                    .error, "JHS-0410", record, field: field,
                    BilingualText(
                        ja: "負担する公費のレコード\(payer)がありません。",
                        en: "The public expense that bears the drug (record \(payer)) is not there."))
            }
        }
    }
}
