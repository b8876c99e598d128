import Diagnostics

/// Checks that a kind of receipt (レセプト種別) is made of digits that go together.
///
/// The digits are those of the fee table (1 医科, 3 歯科), of the payer (1 insurance, 2 public programmes alone, 3 the
/// late elderly, 4 the retired), of how many pay, and of the patient. Public programmes alone have patients 1 and 2,
/// the late elderly 7, 8, 9 and 0.
///
/// - Codes: `JHS-0309` (warning).
/// - Example: `31,1313`: 後期高齢者 with a child.
/// - Source: 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, 別表 レセプト種別.
struct ReceiptKindRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook, let record = file.first(31) else { return }
        let code = String(record[1].trimmingBlanks)
        guard code.isDigits, !Self.isKind(code) else { return }
        report.add(
            .warning, "JHS-0309", record, field: 1,
            BilingualText(
                ja: "レセプト種別の4桁の組み合わせがありません。", en: "The four digits of this kind of receipt do not go together."),
            hint: BilingualText(
                ja: "点数表、保険、公費の数、患者の区分の順に書いてください。",
                en: "Write the digits of fee table, payer, number of payers and patient, in this order."))
    }

    static func isKind(_ code: String) -> Bool {
        let digits = Array(code)
        guard digits.count == 4, "13".contains(digits[0]) else { return false }
        return switch digits[1] {
        case "1", "4": "12345".contains(digits[2])
        case "2": "1234".contains(digits[2]) && "12".contains(digits[3])
        case "3": "12345".contains(digits[2]) && "7890".contains(digits[3])
        default: false
        }
    }
}
