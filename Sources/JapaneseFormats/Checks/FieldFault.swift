import Diagnostics

/// What is wrong with the text of a field that has a form.
enum FieldFault: Hashable {
    case form(FieldLayout), era(FieldLayout), needlessZeros(FieldLayout), notPositive(FieldLayout)

    /// `nil` if all is well.
    init?(_ field: FieldLayout, _ text: String) {
        switch field.form {
        case .text: return nil
        case .digits: if text.isDigits { return nil }
        case .count:
            if text.isDigits {
                guard Int(text) == 0 else { return nil }
                self = .notPositive(field)
                return
            }
        case .percent: if text.isDigits, Int(text).map({ $0 <= 100 }) == true { return nil }
        case .ascii: if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return nil }
        case .kana: if text.unicodeScalars.allSatisfy(\.isHalfWidth) { return nil }
        case .postal: if PostalCode.isPostalCode(text) { return nil }
        case .phone: if text.utf8.allSatisfy({ Self.phone.contains($0) }) { return nil }
        case .dose:
            // A share such as 2/3 is no number, and is allowed.
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            if (1...2).contains(parts.count),
                parts.allSatisfy({ NativeNumber.isNumber(String($0), integers: 6, decimals: 5) })
            {
                guard parts.contains(where: { NativeNumber.isZero(String($0)) }) else { return nil }
                self = .notPositive(field)
                return
            }
        case .number, .weight:
            let isWeight = field.form == .weight
            if NativeNumber.isNumber(text, integers: isWeight ? 3 : 6, decimals: isWeight ? 3 : 5) {
                guard NativeNumber.isZero(text) || NativeNumber.hasNeedlessZeros(text) else { return nil }
                self = NativeNumber.isZero(text) ? .notPositive(field) : .needlessZeros(field)
                return
            }
        case .date, .birthDate:
            if let date = JapaneseDate(parsing: text, allowsPart: field.form == .birthDate) {
                guard !date.fitsEra else { return nil }
                self = .era(field)
                return
            }
        }
        self = .form(field)
    }

    private static let phone = Array("0123456789-()+".utf8)

    var finding: (Diagnostic.Severity, String, BilingualText, BilingualText?) {
        switch self {
        case .form(let field):
            (
                .error, "JHS-0303",
                BilingualText(
                    ja: "「\(field.name.ja)」が決められた書き方ではありません。",
                    en: "The \(field.name.en) is not written as the format says."),
                field.form.hint
            )
        case .notPositive(let field):
            (
                .error, "JHS-0310",
                BilingualText(
                    ja: "「\(field.name.ja)」が0です。", en: "The \(field.name.en) is zero."),
                BilingualText(ja: "0より大きい数を書いてください。", en: "Write a number greater than zero.")
            )
        case .era(let field):
            (
                .warning, "JHS-0306",
                BilingualText(
                    ja: "「\(field.name.ja)」の日付が、書かれた年号の期間にありません。",
                    en: "The day of the \(field.name.en) does not lie in its era."),
                BilingualText(
                    ja: "改元の前後の日付を確かめるか、西暦8桁で書いてください。",
                    en: "Check days near a change of era, or write the western date in eight digits.")
            )
        case .needlessZeros(let field):
            (
                .warning, "JHS-0307",
                BilingualText(
                    ja: "「\(field.name.ja)」に不要な0か小数点があります。",
                    en: "The \(field.name.en) has zeros or a point that say nothing."),
                BilingualText(ja: "1.50 ではなく 1.5 と書いてください。", en: "Write 1.5 and not 1.50.")
            )
        }
    }
}

extension FieldLayout.Form {
    /// How it is written.
    fileprivate var hint: BilingualText? {
        switch self {
        case .text: nil
        case .digits, .count: BilingualText(ja: "半角の数字だけで書いてください。", en: "Write half-width digits alone.")
        case .percent: BilingualText(ja: "0から100までの整数で書いてください。", en: "Write a whole number from 0 to 100.")
        case .ascii: BilingualText(ja: "半角の英数字と記号で書いてください。", en: "Write half-width letters, digits and signs.")
        case .kana: BilingualText(ja: "半角カナで書いてください。", en: "Write half-width katakana.")
        case .postal: BilingualText(ja: "123-4567 のように書いてください。", en: "Write it as in 123-4567.")
        case .phone: BilingualText(ja: "半角の数字とハイフンで書いてください。", en: "Write half-width digits and hyphens.")
        case .number:
            BilingualText(
                ja: "整数6桁、小数5桁までの半角の数で書いてください。",
                en: "Write half-width digits: at most six, a point, and five decimals.")
        case .dose:
            BilingualText(
                ja: "整数6桁、小数5桁までの数か、2/3 のような分数で書いてください。",
                en: "Write a number of at most six digits and five decimals, or a fraction such as 2/3.")
        case .weight:
            BilingualText(ja: "52.5 のように、kg で書いてください。", en: "Write kilograms, as in 52.5.")
        case .date, .birthDate:
            BilingualText(
                ja: "暦にある日を、西暦8桁（20261102）か年号と6桁で書いてください。",
                en: "Write a day of the calendar: eight digits (20261102), or an era and six.")
        }
    }
}
