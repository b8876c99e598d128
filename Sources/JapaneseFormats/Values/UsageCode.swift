/// What the characters of a usage code say by their places, and those of its supplementary codes.
///
/// - Source: JAMI 内服薬処方オーダ用法マスタ, 用法コードの構造, 補足用法コード; JAMI 標準用法マスタ, 基本用法.
package enum UsageCode {
    /// The first five of all sixteen, which are ASCII; `nil` for other texts.
    private static func characters(_ code: String) -> (UInt8, UInt8, UInt8, UInt8, UInt8)? {
        guard code.utf8.count == 16, code.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var rest = code.utf8.makeIterator()
        func next() -> UInt8 { rest.next() ?? 0 }
        return (next(), next(), next(), next(), next())
    }

    /// The places from the third on say how the times of a day are given, and how many there are.
    ///
    /// - Returns: How often a day, or between how many times; `nil` for codes that leave it open, or say it otherwise.
    package static func times(_ code: String) -> ClosedRange<Int>? {
        func number(_ character: UInt8) -> Int? {
            UInt8(ascii: "0")...UInt8(ascii: "9") ~= character ? Int(character) - 0x30 : nil
        }
        guard let characters = characters(code), let kind = number(characters.2), 1...4 ~= kind || 6...7 ~= kind,
            let least = number(characters.3), least > 0
        else { return nil }
        // A count alone may be a range, whose other end is next (2B712…: １～２回).
        guard kind == 7, characters.4 != UInt8(ascii: "0") else { return least...least }
        return number(characters.4).flatMap { $0 > least ? least...$0 : nil }
    }

    /// How often a day, if that is one number.
    package static func timesADay(_ code: String) -> Int? {
        times(code).flatMap { $0.count == 1 ? $0.lowerBound : nil }
    }

    package static func isAsNeeded(_ code: String?) -> Bool {
        guard let characters = code.flatMap(characters) else { return false }
        return characters.0 == UInt8(ascii: "1") && characters.2 == UInt8(ascii: "5")
    }

    /// Whether a supplementary code says that a drug is not taken on all days: at intervals (`I`), on weekdays (`W`).
    package static func skipsDays(_ supplement: String) -> Bool {
        supplement.hasPrefix("I") || supplement.hasPrefix("W")
    }

    /// 隔日: one day of intake, one without.
    package static let everyOtherDay = "I1100000"

    /// The days from the first of intake to the last.
    ///
    /// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI), 隔日投与: 7 days of intake in a period of 13.
    package static func periodOfEveryOtherDay(_ days: Int) -> Int { days > 0 ? 2 * days - 1 : days }
}
