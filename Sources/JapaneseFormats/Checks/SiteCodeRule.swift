import Diagnostics

/// Checks that a site's code is in the list of sites of external drugs.
///
/// - Codes: `JHS-0417` (warning: the list is known as it was published).
/// - Example: `181,1,1,9,口,,52B`: a mouth has no sides.
/// - Source: JAMI 標準用法マスタ, 外用部位コード; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード181 部位コード.
struct SiteCodeRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook else { return }
        for (_, group) in file.groups {
            for record in group.records where record.number == 181 && !record.isEmpty(6) {
                guard !SiteCode.isSiteCode(String(record[6].trimmingBlanks)) else { continue }
                report.add(
                    .warning, "JHS-0417", record, field: 6, inRP: group.number,
                    BilingualText(
                        ja: "部位コードが外用部位コードの表にありません。", en: "the code of the site is not in the list of sites."),
                    hint: BilingualText(
                        ja: "部位の2文字と、0・B・L・R のどれかで書いてください。",
                        en: "Write two characters of a site, and 0, B, L or R."))
            }
        }
    }
}
