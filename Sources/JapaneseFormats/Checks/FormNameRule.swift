import Diagnostics

/// Checks that a form with a code has no name beside it.
///
/// - Codes: `JHS-0418` (warning).
/// - Example: `101,1,1,散,14`: form 1 is 内服, and 散 would be the name of a form without code.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード101 剤形名称 (for 剤形区分 9 alone).
struct FormNameRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook else { return }
        for (_, group) in file.groups {
            guard let form = group.first(101), !form.isEmpty(3), let code = form.count(2), code != 9 else { continue }
            report.add(
                .warning, "JHS-0418", form, field: 3, inRP: group.number,
                BilingualText(
                    ja: "剤形名称は、剤形区分が9（不明）のときだけ書きます。", en: "the name of a form stands only beside form 9."),
                hint: BilingualText(ja: "剤形名称を省いてください。", en: "Leave the name out."))
        }
    }
}
