import Diagnostics

extension PatternError.Fault {
    /// What is wrong, as part of a sentence.
    package var text: BilingualText {
        switch self {
        case .tooLong:
            BilingualText(
                ja: "上限の\(Pattern.longestText)バイトを超えています", en: "it has more than \(Pattern.longestText) bytes")
        case .nestedTooDeeply: BilingualText(ja: "入れ子が深すぎます", en: "groups or classes nest too deeply")
        case .unclosedGroup: BilingualText(ja: "「(」が閉じられていません", en: "a '(' is not closed")
        case .unopenedGroup: BilingualText(ja: "「)」に対応する「(」がありません", en: "a ')' has no '('")
        case .unclosedClass: BilingualText(ja: "「[」が閉じられていません", en: "a '[' is not closed")
        case .invalidRange: BilingualText(ja: "文字の範囲が正しくありません", en: "a range of characters is wrong")
        case .unknownEscape:
            BilingualText(ja: #"「\」の後の文字に意味がありません"#, en: #"a '\' stands before what it gives no meaning"#)
        case .invalidScalar: BilingualText(ja: "文字の番号が正しくありません", en: "the number of a character is wrong")
        case .unknownProperty: BilingualText(ja: "知らない文字の種類です", en: "a kind of characters is not known")
        case .nothingToRepeat: BilingualText(ja: "繰り返すものがありません", en: "there is nothing to repeat")
        case .invalidBounds: BilingualText(ja: "繰り返しの回数が正しくありません", en: "the bounds of a repetition are wrong")
        case .longLookbehind: BilingualText(ja: "後読みが255文字を超えます", en: "a lookbehind may exceed 255 characters")
        case .unknownGroup: BilingualText(ja: "参照するグループがありません", en: "there is no such group to refer to")
        case .invalidName: BilingualText(ja: "グループの名前が正しくありません", en: "the name of a group is wrong")
        case .unsupported: BilingualText(ja: "対応していない書き方です", en: "its syntax is not supported")
        }
    }
}
