import Diagnostics

/// Checks the record that numbers the parts of a split handbook (911).
///
/// - Codes: `JHS-0507` an identifier without fourteen digits, a part number above the number of parts, or records
///   behind it, `JHS-0508` a single part (warning).
/// - Example: `911,20261105093015,2,3`.
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード.
struct SplitControlRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format == .handbook, let split = file.first(911) else { return }
        func add(_ field: Int?, _ ja: String, _ en: String) {
            report.add(.error, "JHS-0507", split, field: field, BilingualText(ja: ja, en: en))
        }
        if !split.isEmpty(1), split[1].utf8.count != 14 {
            add(1, "データ固有IDは14桁です。", "The identifier of the data has 14 digits.")
        }
        if let count = split.count(2), let part = split.count(3), part > count {
            add(3, "データ連番（\(part)）が分割数（\(count)）を超えています。", "Part \(part) of \(count): the number is too large.")
        }
        if let last = file.records.last, last.line != split.line {
            add(nil, "分割制御（911）の後にレコードがあります。", "Records follow the split control (911).")
        }
        if split.count(2) == 1 {
            report.add(
                .warning, "JHS-0508", split, field: 2,
                BilingualText(
                    ja: "分割数が1です。分割していないファイルに分割制御（911）は不要です。",
                    en: "There is one part: a file that is not split needs no split control (911)."))
        }
    }
}
