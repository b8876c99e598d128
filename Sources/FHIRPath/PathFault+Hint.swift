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
                ja: "URLを確かめるか、定義を含むパッケージも読み込んでください。",
                en: "Check the URL, or load the package that defines it, too.")
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
        case .wrongUnit(let kind, let unit): Self.hint(forUnit: unit, of: kind)
        case .unclosed(let sign):
            BilingualText(
                ja: "対応する「\(Self.closing(sign))」を加えてください。", en: "Add the '\(Self.closing(sign))' that belongs to it.")
        case .unfinishedComment: BilingualText(ja: "「*/」を加えてください。", en: "Add the '*/'.")
        case .faultyValue:
            BilingualText(
                ja: "記録を検証して、値を直してください。", en: "Validate the record, and correct the value.")
        case .wrongPattern:
            BilingualText(
                ja: "正規表現を直してください。記号そのものを探すには前に \\\\ を付けます：matches('\\\\(')",
                en: "Correct it. To find a sign itself, write \\\\ in front: matches('\\\\(')")
        case .redefinedVariable: BilingualText(ja: "別の名前にしてください。", en: "Take another name.")
        case .unknownVariable(_, nil):
            BilingualText(
                ja: "標準の変数は %resource、%context、%ucum などです。自分の変数は前に defineVariable('名前', 値) で定めます。",
                en:
                    "Variables are %resource, %context, %ucum and the like; your own are named in front: defineVariable('a', 1)"
            )
        case .outOfRange("round"):
            BilingualText(
                ja: "小数点以下の桁数を 0 以上で書いてください。", en: "Write how many digits to keep after the decimal point: 0 or more.")
        case .outOfRange("+"), .outOfRange("-"):
            BilingualText(ja: "日付の年は 1 から 9999 までです。", en: "The years of dates are 1 to 9999.")
        case .userFunction(_, _, let hint): hint
        case .stepLimit:
            BilingualText(
                ja: "先に where(…) で絞る、select や descendants() の入れ子を減らす、記録を分けるなどして、式の仕事を減らしてください。",
                en:
                    "Give it less to do: narrow with where(…) first, nest fewer select and descendants(), or split the record."
            )
        default: nil
        }
    }

    private static func closing(_ sign: String) -> String { ["(": ")", "[": "]"][sign] ?? "}" }

    /// What to add to a date or time instead of a unit that it cannot take.
    private static func hint(forUnit unit: String, of kind: FHIRPathMoment.Kind) -> BilingualText? {
        let calendar = CalendarUnit(ucum: unit) ?? CalendarUnit(word: unit)
        guard let calendar else {
            return BilingualText(
                ja: "時間の単位を語で書いてください：1 month、7 days", en: "Write a unit of time as a word: 1 month, 7 days.")
        }
        switch kind {
        case .date where calendar.isPartOfDay:
            return BilingualText(
                ja: "先に toDateTime() で日時にしてください。", en: "Make it a DateTime first, with toDateTime().")
        case .time where !calendar.isPartOfDay:
            return BilingualText(
                ja: "日付を持たない時刻に足せるのは hours までです。", en: "A time has no date: add hours or less.")
        default:
            return BilingualText(
                ja: "単位を語で書いてください：1 \(calendar.rawValue)", en: "Write the unit as a word: 1 \(calendar.rawValue).")
        }
    }
}
