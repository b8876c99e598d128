import Diagnostics
import FHIRDefinitions

extension PathFault {
    /// A word of the expression as a message quotes it: a long one is cut.
    private static func shown(_ word: String) -> String {
        word.utf8.count <= 80 ? word : String(word.prefix(60)) + "…"
    }

    var message: BilingualText {
        switch reason {
        case .strayCharacter: BilingualText(ja: "FHIRPathにない文字です。", en: "This character is not part of FHIRPath.")
        case .unfinishedText: BilingualText(ja: "引用符が閉じられていません。", en: "The quote is not closed.")
        case .unfinishedComment: BilingualText(ja: "コメントが「*/」で閉じられていません。", en: "The comment is not closed with '*/'.")
        case .unknownEscape: BilingualText(ja: "「\\u」の後が文字になりません。", en: "What follows '\\u' is no character.")
        case .unexpectedEnd: BilingualText(ja: "式が途中で終わっています。", en: "The expression ends too early.")
        case .unexpected(let text):
            BilingualText(ja: "ここに「\(Self.shown(text))」は書けません。", en: "'\(Self.shown(text))' cannot stand here.")
        case .expected("name"): BilingualText(ja: "ここには名前が必要です。", en: "A name is expected here.")
        case .expected(let text):
            BilingualText(ja: "ここには「\(Self.shown(text))」が必要です。", en: "'\(Self.shown(text))' is expected here.")
        case .numberTooLarge:
            BilingualText(
                ja: "整数が大きすぎます（Integerは32ビット、Longは64ビットです）。",
                en: "The integer is too large (Integer has 32 bits, Long has 64).")
        case .wrongMoment: BilingualText(ja: "日付・時刻として正しくありません。", en: "This is no date or time.")
        case .tooDeep:
            BilingualText(
                ja: "括弧や引数の入れ子が深すぎます（\(Parser.depthLimit)段まで）。",
                en: "Brackets and arguments nest too deeply (up to \(Parser.depthLimit)).")
        case .tooLong: BilingualText(ja: "式が長すぎます（1 MiBまで）。", en: "The expression is too long (up to 1 MiB).")
        case .unknownFunction(let name, _):
            BilingualText(ja: "関数「\(Self.shown(name))」はありません。", en: "There is no function '\(Self.shown(name))'.")
        case .unknownType(let name, _):
            BilingualText(ja: "型「\(Self.shown(name))」はありません。", en: "There is no type '\(Self.shown(name))'.")
        case .unknownElement(let name, let type, _):
            BilingualText(
                ja: "\(type) に要素「\(Self.shown(name))」はありません。", en: "\(type) has no element '\(Self.shown(name))'.")
        case .wrongContext(let name, let found):
            BilingualText(
                ja: "式は \(name) で始まりますが、対象は \(found) です。",
                en: "The expression starts at \(name), but the focus is \(found).")
        case .choiceVariant(let name, _, _):
            BilingualText(
                ja: "「\(Self.shown(name))」はJSONでの名前で、FHIRPathの名前ではありません。",
                en: "'\(Self.shown(name))' is a name in JSON, not in FHIRPath.")
        case .argumentCount(let name, let expected, let found):
            BilingualText(
                ja: "「\(Self.shown(name))」の引数は\(expected)個ですが、\(found)個あります。",
                en: "'\(Self.shown(name))' takes \(expected) argument(s), found \(found).")
        case .typeArgument(let name):
            BilingualText(
                ja: "「\(Self.shown(name))」の引数は型の名前です。", en: "The argument of '\(Self.shown(name))' must name a type.")
        case .unordered(let name):
            BilingualText(
                ja: "順序のない集まりに「\(Self.shown(name))」は使えません。",
                en: "'\(Self.shown(name))' needs an order, which this collection lacks.")
        default: evaluationMessage
        }
    }

    private var evaluationMessage: BilingualText {
        switch reason {
        case .wrongType(let name, let expected, let found):
            BilingualText(
                ja: "「\(Self.shown(name))」には \(expected) が必要ですが、\(found) です。",
                en: "'\(Self.shown(name))' needs \(expected), found \(found).")
        case .operandTypes(let name, let left, let right):
            BilingualText(
                ja: "「\(Self.shown(name))」は \(left) と \(right) には使えません。",
                en: "'\(Self.shown(name))' cannot combine \(left) and \(right).")
        case .notSingle(let name):
            BilingualText(
                ja: "「\(Self.shown(name))」は一つの値に対するものですが、複数あります。",
                en: "'\(Self.shown(name))' needs a single item, found several.")
        case .unknownVariable(let name, _):
            BilingualText(ja: "変数「%\(Self.shown(name))」はありません。", en: "There is no variable '%\(Self.shown(name))'.")
        case .redefinedVariable:
            BilingualText(ja: "その名前の変数は既にあります。", en: "A variable of that name exists already.")
        case .wrongUnit:
            BilingualText(ja: "この単位の量は日付・時刻に足せません。", en: "A quantity of this unit cannot be added to a date or time.")
        case .outOfRange(let name):
            BilingualText(
                ja: "「\(Self.shown(name))」の値が範囲の外です。", en: "A value of '\(Self.shown(name))' is out of range.")
        case .wrongPattern(let fault):
            BilingualText(
                ja: "正規表現が正しくありません（\(fault.text.ja)）。", en: "The regular expression is wrong: \(fault.text.en).")
        case .unknownCanonical:
            BilingualText(ja: "そのURLのプロファイルを知りません。", en: "There is no definition of a profile of that URL.")
        case .unknownModifier:
            BilingualText(
                ja: "挙げられていない modifierExtension があります。",
                en: "There is a modifier extension that is not among those given.")
        case .stepLimit: BilingualText(ja: "評価の手数が上限に達しました。", en: "The evaluation has reached its limit of steps.")
        default: BilingualText(ja: "評価が取り消されました。", en: "The evaluation was cancelled.")
        }
    }

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
        case .wrongUnit: BilingualText(ja: "1 month のように単位を語で書いてください。", en: "Write the unit as a word, as in 1 month.")
        case .stepLimit:
            BilingualText(ja: "式を絞るか、stepLimit を上げてください。", en: "Narrow the expression or raise stepLimit.")
        default: nil
        }
    }
}
