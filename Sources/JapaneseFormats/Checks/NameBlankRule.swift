import Diagnostics

/// Checks that the parts of a name are one blank apart.
///
/// - Codes: `JHS-0304` (warning).
/// - Example: `11,,例示　　花子,`: two blanks.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード5, 11: 姓と名の間に1文字の空白.
struct NameBlankRule: TaggedRule {
    private static let names: [Int: [Int]] = [5: [2, 3], 11: [2, 3]]

    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        guard file.kind.format != .handbook else { return }
        for record in file.records {
            guard let fields = record.number.flatMap({ Self.names[$0] }) else { continue }
            for field in fields where Self.hasTwoBlanks(record[field].trimmingBlanks) {
                report.add(
                    .warning, "JHS-0304", record, field: field,
                    BilingualText(
                        ja: "氏名の姓と名の間に、空白が続けて2つ以上あります。",
                        en: "The parts of a name are more than one blank apart."),
                    hint: BilingualText(ja: "空白を1つにしてください。", en: "Leave one blank."))
            }
        }
    }

    private static func hasTwoBlanks(_ name: Substring) -> Bool {
        var isBehindBlank = false
        for scalar in name.unicodeScalars {
            let isBlank = scalar == " " || scalar == "　"
            if isBlank, isBehindBlank { return true }
            isBehindBlank = isBlank
        }
        return false
    }
}
