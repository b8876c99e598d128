import Diagnostics

/// Checks the length of the numbers of public programmes (公費), and the hyphen of an institution's postal code.
///
/// Numbers with anything but digits are told elsewhere.
///
/// - Codes: `JHS-0309` (warning).
/// - Example: `27,123,7654320`: 公費負担者番号 has eight digits.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード2 (NNN-NNNN), 27–29 (8 and 7 digits).
struct NumberFormRule: TaggedRule {
    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        guard file.kind.format != .handbook else { return }
        for record in file.records {
            switch record.number {
            case 2? where record[1].isDigits && record[1].utf8.count == 7:
                report.add(
                    .warning, "JHS-0309", record, field: 1,
                    BilingualText(
                        ja: "郵便番号は数字3桁、「-」、数字4桁です。",
                        en: "A postal code has three digits, a hyphen and four digits."),
                    hint: BilingualText(ja: "「-」を入れてください。", en: "Write the hyphen."))
            case 27?, 28?, 29?:
                checkDigits(record, 1, count: 8, &report)
                checkDigits(record, 2, count: 7, &report)
            default: break
            }
        }
    }

    private func checkDigits(_ record: TaggedRecord, _ field: Int, count: Int, _ report: inout TaggedReport) {
        guard record[field].isDigits, record[field].utf8.count < count else { return }
        report.add(
            .warning, "JHS-0309", record, field: field,
            BilingualText(ja: "公費の番号は\(count)桁です。", en: "This number of a public programme has \(count) digits."),
            hint: BilingualText(
                ja: "ほかの形の番号は特殊公費（30）に書きます。", en: "Numbers of another form stand in record 30."))
    }
}
