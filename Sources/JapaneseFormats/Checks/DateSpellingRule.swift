import Diagnostics

/// Checks that days are spelled as their format does, for each has its own way and all are read.
///
/// Symbols of a prescription have the western date or the era's digit (`5081102`), handbooks the western date or the
/// era's letter (`R081102`); the service's form has western days of eight digits alone.
///
/// - Codes: `JHS-0313` (warning).
/// - Example: `51,R081102` in a file `JAHIS10`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 年月日 (attribute 9); 電子処方箋管理サービス 記録条件仕様
///   （処方編）Ver.2.4, 年月日; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 年月日.
struct DateSpellingRule: TaggedRule {
    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        for record in file.records {
            for field in record.layout?.fields ?? [] where [.date, .birthDate].contains(field.form) {
                let text = record[field.number].trimmingBlanks
                guard !text.isEmpty,
                    let date = JapaneseDate(parsing: String(text), allowsPart: field.form == .birthDate),
                    !Self.isUsual(date, String(text), in: file.kind.format)
                else { continue }
                report.add(
                    .warning, "JHS-0313", record, field: field.number,
                    BilingualText(
                        ja: "「\(field.name.ja)」は、この形式の日付の書き方ではありません。日付としては読めます。",
                        en: "The \(field.name.en) is not spelled as this format does; the day can be read."),
                    hint: file.kind.format.spelling)
            }
        }
    }

    private static func isUsual(_ date: JapaneseDate, _ text: String, in format: TaggedKind.Format) -> Bool {
        guard let era = date.era else { return format != .servicePrescription || text.utf8.count == 8 }
        switch format {
        case .prescription: return text.first == Character(String(era.rawValue))
        case .handbook: return text.first == era.letter
        default: return false
        }
    }
}

extension TaggedKind.Format {
    /// How it spells days.
    fileprivate var spelling: BilingualText {
        switch self {
        case .prescription:
            BilingualText(
                ja: "西暦8桁（20261102）か、年号の数字と6桁（5081102）で書いてください。",
                en: "Write eight digits (20261102), or the digit of the era and six (5081102).")
        case .handbook:
            BilingualText(
                ja: "西暦8桁（20261102）か、年号の英大文字と6桁（R081102）で書いてください。",
                en: "Write eight digits (20261102), or the capital letter of the era and six digits (R081102).")
        default: BilingualText(ja: "西暦8桁（20261102）で書いてください。", en: "Write eight digits (20261102).")
        }
    }
}
