import Diagnostics

extension PathFault {
    /// What the author can do next, by the probable slip or by the reason; `nil` where the message says it all.
    var hint: BilingualText? { slip?.hint ?? plainHint }

    private var plainHint: BilingualText? {
        switch reason {
        case .wrongType(let name, let expected, let found): Self.hint(for: name, expecting: expected, found)
        case .operandTypes(let name, let left, let right): Self.hint(for: name, between: left, right)
        case .unknownUnit(let fault, let unit): fault.hint(for: unit)
        case .unknownValueSet, .unknownCanonical:
            BilingualText(
                ja: "URLを確かめるか、定義を含むパッケージを加えてください（tasuki path --package）。",
                en: "Check the URL, or add the package that defines it (tasuki path --package).")
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
        case .notSingle(let name): Self.hintForSingle(name)
        case .wrongContext(let name, _):
            BilingualText(
                ja: "\(name) の記録に使うか、初めの「\(name).」を除いてください。",
                en: "Use it on records of type \(name), or leave out the '\(name).' in front.")
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
