import Diagnostics

/// Checks split dispensing: what record 63 says of the portions, and what each RP's record 102 says of its quantity.
///
/// - Codes: `JHS-0402` a quantity of the portion (102) without the instruction (63), `JHS-0403` a total in 102 other
///   than that of 101, `JHS-0404` a portion larger than the total, `JHS-0405` a portion number (分割回) above the number
///   of portions, or not two or three portions, `JHS-0406` split and refill together (warning).
/// - Example: `63,2,3`: the third of two portions.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード63, 64, 102.
struct SplitDispensingRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook else { return }
        let split = file.first(63)
        if let split { checkPortions(split, &report) }
        if let split, file.first(64) != nil {
            report.add(
                .warning, "JHS-0406", split,
                BilingualText(
                    ja: "分割指示（63）とリフィル（64）が両方あります。",
                    en: "Split dispensing (63) and refill (64) stand together."))
        }
        for (_, group) in file.groups {
            guard let portion = group.first(102) else { continue }
            if split == nil {
                report.add(
                    .error, "JHS-0402", portion,
                    BilingualText(
                        ja: "分割指示（63）がないのに、分割の調剤数量（102）があります。",
                        en: "A quantity of the portion (102) without an instruction to split (63)."))
            }
            checkQuantity(portion, of: group, &report)
        }
    }

    private func checkPortions(_ split: TaggedRecord, _ report: inout TaggedReport) {
        if let count = split.count(1), !(2...3).contains(count) {
            report.add(
                .error, "JHS-0405", split, field: 1,
                BilingualText(ja: "分割回数は2か3です。", en: "A prescription is split into two or three portions."))
        } else if let count = split.count(1), let portion = split.count(2), portion > count {
            report.add(
                .error, "JHS-0405", split, field: 2,
                BilingualText(
                    ja: "分割回（\(portion)）が分割回数（\(count)）を超えています。",
                    en: "Portion \(portion) of \(count): the number is too large."))
        }
    }

    private func checkQuantity(
        _ portion: TaggedRecord, of group: TaggedStructure.Group, _ report: inout TaggedReport
    ) {
        if let total = portion.count(3), let quantity = group.first(101)?.count(4), total != quantity {
            report.add(
                .error, "JHS-0403", portion, field: 3, inRP: group.number,
                BilingualText(
                    ja: "総調剤数量（\(total)）が、剤形（101）の調剤数量（\(quantity)）と違います。",
                    en: "the total (\(total)) is not the dispensing quantity of record 101 (\(quantity))."))
        }
        if let part = portion.count(2), let total = portion.count(3), part > total {
            report.add(
                .error, "JHS-0404", portion, field: 2, inRP: group.number,
                BilingualText(
                    ja: "分割回ごとの調剤数量（\(part)）が総調剤数量（\(total)）を超えています。",
                    en: "the quantity of the portion (\(part)) is larger than the total (\(total))."))
        }
    }
}
