import Diagnostics

extension UCUMError {
    /// What is wrong, for the text that was parsed: the part that is wrong is quoted, cut after 40 characters.
    public func message(for text: String) -> BilingualText {
        let part = part(of: text)
        return switch kind {
        case .empty: BilingualText(ja: "単位が空です。", en: "The unit is empty.")
        case .tooLong:
            BilingualText(
                ja: "単位が長すぎます（上限は\(UnitParser.lengthLimit)バイト）。",
                en: "The unit is too long: the limit is \(UnitParser.lengthLimit) bytes.")
        case .tooDeep:
            BilingualText(
                ja: "括弧の入れ子が深すぎます（上限は\(UnitParser.depthLimit)段）。",
                en: "Parentheses are nested too deep: the limit is \(UnitParser.depthLimit).")
        case .unknownUnit:
            BilingualText(ja: "「\(part)」は UCUM にない単位です。", en: "'\(part)' is not a unit of UCUM.")
        case .prefixNotAllowed:
            BilingualText(
                ja: "「\(part)」の単位には接頭語を付けられません。", en: "The unit of '\(part)' takes no prefix.")
        case .unexpectedCharacter:
            BilingualText(
                ja: "ここに「\(part)」は書けません。", en: "'\(part)' cannot stand here.")
        case .missingOperator:
            BilingualText(
                ja: "「\(part)」の前に「.」（積）か「/」（商）が必要です。",
                en: "'.' (times) or '/' (per) is missing before '\(part)'.")
        case .missingUnit: BilingualText(ja: "ここに単位がありません。", en: "A unit is missing here.")
        case .missingExponent:
            BilingualText(
                ja: "「\(part)」の後に指数の数字がありません。", en: "The digits of the exponent are missing after '\(part)'.")
        case .unclosedParenthesis: BilingualText(ja: "「(」が閉じられていません。", en: "The '(' is not closed.")
        case .unopenedParenthesis: BilingualText(ja: "「)」に対応する「(」がありません。", en: "There is no '(' to this ')'.")
        case .unclosedBracket: BilingualText(ja: "「[」が閉じられていません。", en: "The '[' is not closed.")
        case .unclosedAnnotation: BilingualText(ja: "注釈の「{」が閉じられていません。", en: "The '{' of the annotation is not closed.")
        case .annotationCharacter:
            BilingualText(
                ja: "注釈に「\(part)」は書けません。ASCII の文字だけです。",
                en: "'\(part)' cannot stand in an annotation, which holds ASCII characters only.")
        case .zero: BilingualText(ja: "単位の数は0にできません。", en: "The number in a unit cannot be 0.")
        case .exponentTooLarge:
            BilingualText(
                ja: "指数が大きすぎます（上限は\(UnitParser.exponentLimit)）。",
                en: "The exponent is too large: the limit is \(UnitParser.exponentLimit).")
        case .tooLarge: BilingualText(ja: "単位の係数が大きすぎます。", en: "The factor of the unit has too many digits.")
        }
    }

    /// What to do about it; `nil` where the message says it all.
    public func hint(for text: String) -> BilingualText? {
        if let suggestion = UnitSuggestion.suggestion(for: text) {
            return BilingualText(ja: "「\(suggestion)」と書いてください。", en: "Write '\(suggestion)'.")
        }
        return switch kind {
        case .unknownUnit:
            BilingualText(
                ja: "数えるもの（錠、回など）は注釈にして {tablet} のように書くか、1 としてください。",
                en: "Write what is counted as an annotation, such as {tablet}, or write 1.")
        case .empty: BilingualText(ja: "単位のない数には 1 と書いてください。", en: "Write 1 for a number without a unit.")
        case .annotationCharacter:
            BilingualText(
                ja: "注釈は {tablet} のように英語で書いてください。", en: "Write the annotation in ASCII, such as {tablet}.")
        case .missingOperator:
            BilingualText(
                ja: "積は「.」、商は「/」でつないでください。", en: "Join units with '.' (times) or '/' (per).")
        default: nil
        }
    }

    /// The unit of UCUM that a text probably means, such as `g` for `gram`; the text itself if it is one or none is
    /// like it.
    package static func unit(meantBy text: String) -> String {
        (try? UCUMUnit(parsing: text)) == nil ? UnitSuggestion.suggestion(for: text) ?? text : text
    }

    /// The wrong part of the text, cut.
    private func part(of text: String) -> String {
        let part = String(decoding: text.utf8.dropFirst(offset).prefix(length), as: UTF8.self)
        return part.count > 40 ? part.prefix(40) + "…" : part
    }
}
