/// What the sixteen characters of a usage code say by their places.
///
/// - Source: JAMI 内服薬処方オーダ用法マスタ, 用法コードの構造.
enum UsageCode {
    /// How often a day; `nil` for codes that leave it open, or say it otherwise.
    static func timesADay(_ code: String) -> Int? {
        let characters = Array(code)
        guard characters.count == 16, "123467".contains(characters[2]), let times = characters[3].wholeNumberValue,
            characters[3].isASCII, times > 0
        else { return nil }
        return times
    }

    static func isAsNeeded(_ code: String?) -> Bool {
        guard let characters = code.map(Array.init), characters.count == 16 else { return false }
        return characters[0] == "1" && characters[2] == "5"
    }

    /// Whether a supplementary code says that a drug is not taken on all days: at intervals (`I`), on weekdays (`W`).
    static func skipsDays(_ supplement: String) -> Bool { supplement.hasPrefix("I") || supplement.hasPrefix("W") }

    /// 隔日: one day of intake, one without.
    static let everyOtherDay = "I1100000"

    /// The days from the first of intake to the last.
    ///
    /// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI), 隔日投与: 7 days of intake in a period of 13.
    static func periodOfEveryOtherDay(_ days: Int) -> Int { days > 0 ? 2 * days - 1 : days }
}
