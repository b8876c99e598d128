import Diagnostics

/// Checks the check digits of insurers, public payers and recipients, institutions, and JAN codes.
///
/// An institution's is that of its ten digits: prefecture, fee table and code. Test numbers, samples, and insurers of
/// workers' accidents and the like do not keep it: every finding is a warning.
///
/// - Codes: `JHS-0308`.
/// - Example: the insurer number 06138888; 06138887 is right.
/// - Source: 保険者番号等の設定について, 検証番号; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード1, 22, 27–29; JAHIS
///   電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード3, 11, 51.
struct CheckDigitRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        if file.text.kind.format == .handbook {
            for block in file.blocks {
                for record in block.records where record.number == 11 || record.number == 51 {
                    checkInstitution(record, prefecture: 2, feeTable: 3, code: 4, &report)
                }
            }
            for record in file.all(3) where [8, 13].contains(record[6].utf8.count) {
                if record[6].isDigits, !CheckDigit.isTradeItem(record[6]) { add(record, 6, &report) }
            }
            return
        }
        if let record = file.first(1) { checkInstitution(record, prefecture: 3, feeTable: 1, code: 2, &report) }
        let kind = file.first(21)?[1] ?? ""
        if ["", "1", "2", "7"].contains(kind), let record = file.first(22) {
            checkNumber(record, 1, sizes: [6, 8], &report)
        }
        for record in [27, 28, 29].compactMap(file.first) {
            checkNumber(record, 1, sizes: [8], &report)
            checkNumber(record, 2, sizes: [7], &report)
        }
    }

    private func checkNumber(_ record: TaggedRecord, _ field: Int, sizes: [Int], _ report: inout TaggedReport) {
        let number = record[field]
        guard number.isDigits, sizes.contains(number.utf8.count), !CheckDigit.isInsurance(number) else { return }
        add(record, field, &report)
    }

    private func checkInstitution(
        _ record: TaggedRecord, prefecture: Int, feeTable: Int, code: Int, _ report: inout TaggedReport
    ) {
        // An empty fee table is that of medicine.
        let digits = record[prefecture] + (record.isEmpty(feeTable) ? "1" : record[feeTable]) + record[code]
        guard digits.isDigits, digits.utf8.count == 10, !CheckDigit.isInsurance(digits) else { return }
        add(record, code, &report)
    }

    private func add(_ record: TaggedRecord, _ field: Int, _ report: inout TaggedReport) {
        report.add(
            .warning, "JHS-0308", record, field: field,
            BilingualText(ja: "検証番号（チェックデジット）が合いません。", en: "The check digit does not fit."),
            hint: BilingualText(ja: "番号を元の資料と照らしてください。", en: "Compare the number with its original."))
    }
}
