import Diagnostics

extension PathFault {
    /// What the author can do next; `nil` where the message says it all.
    var hint: BilingualText? {
        switch reason {
        case .unknownFunction(_, let nearest?), .unknownType(_, let nearest?), .unknownElement(_, _, let nearest?):
            BilingualText(ja: "「\(nearest)」ではありませんか。", en: "Did you mean '\(nearest)'?")
        case .unknownVariable(_, let nearest?):
            BilingualText(ja: "「%\(nearest)」ではありませんか。", en: "Did you mean '%\(nearest)'?")
        case .choiceVariant(_, let base, let type):
            BilingualText(ja: "「\(base).ofType(\(type))」と書いてください。", en: "Write '\(base).ofType(\(type))'.")
        case .unfinishedText:
            BilingualText(ja: "文字列は ' で、名前は ` で閉じてください。", en: "Close a string with ' and a name with `.")
        case .wrongMoment:
            BilingualText(
                ja: "@2024-03-01、@2024-03-01T09:30:00+09:00、@T09:30 のように書いてください。",
                en: "Write it as @2024-03-01, @2024-03-01T09:30:00+09:00 or @T09:30.")
        case .notSingle:
            BilingualText(ja: "first() で一つにするか、where() で絞ってください。", en: "Take one with first(), or narrow with where().")
        case .wrongUnit(.dateTime):
            BilingualText(ja: "1 month のように単位を語で書いてください。", en: "Write the unit as a word, as in 1 month.")
        case .outOfRange("+"), .outOfRange("-"):
            BilingualText(ja: "日付の年は 1 から 9999 までです。", en: "The years of dates are 1 to 9999.")
        case .userFunction(_, _, let hint): hint
        case .stepLimit:
            BilingualText(ja: "式を絞るか、stepLimit を上げてください。", en: "Narrow the expression or raise stepLimit.")
        default: nil
        }
    }
}
