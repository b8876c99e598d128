import Diagnostics
import FHIRDefinitions
import UCUM

extension PathFault {
    /// A word of the expression as a message quotes it: a long one is cut.
    private static func shown(_ word: String) -> String {
        word.utf8.count <= 80 ? word : String(word.prefix(60)) + "…"
    }

    var message: BilingualText {
        switch reason {
        case .strayCharacter(let text):
            BilingualText(ja: "「\(text)」はFHIRPathにない文字です。", en: "'\(text)' is not a character of FHIRPath.")
        case .unfinishedText: BilingualText(ja: "引用符が閉じられていません。", en: "The quote is not closed.")
        case .unfinishedComment: BilingualText(ja: "コメントが「*/」で閉じられていません。", en: "The comment is not closed with '*/'.")
        case .unknownEscape: BilingualText(ja: "「\\u」の後が文字になりません。", en: "What follows '\\u' is not a character.")
        case .unexpectedEnd: BilingualText(ja: "式が途中で終わっています。", en: "The expression ends too early.")
        case .unexpected(let text):
            BilingualText(ja: "ここに「\(Self.shown(text))」は書けません。", en: "'\(Self.shown(text))' cannot stand here.")
        case .expected("name"): BilingualText(ja: "ここには名前が必要です。", en: "A name is expected here.")
        case .expected(let text):
            BilingualText(ja: "ここには「\(Self.shown(text))」が必要です。", en: "'\(Self.shown(text))' is expected here.")
        case .unclosed(let sign):
            BilingualText(ja: "この「\(sign)」が閉じられていません。", en: "This '\(sign)' is not closed.")
        case .numberTooLarge:
            BilingualText(
                ja: "整数が大きすぎます（Integerは32ビット、Longは64ビットです）。",
                en: "The integer is too large (Integer has 32 bits, Long has 64).")
        case .wrongMoment: BilingualText(ja: "日付・時刻として正しくありません。", en: "This is not a date or time.")
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
        case .typeInside(let name, let found):
            BilingualText(
                ja: "ここでの対象は \(found) で、\(name) ではありません。", en: "The focus here is \(found), and no \(name).")
        case .choiceVariant(let name, _, _):
            BilingualText(
                ja: "「\(Self.shown(name))」はJSONでの名前で、FHIRPathの名前ではありません。",
                en: "'\(Self.shown(name))' is a name in JSON, not in FHIRPath.")
        case .argumentCount(let name, let expected, let found): Self.countMessage(Self.shown(name), expected, found)
        case .typeArgument(let name):
            BilingualText(
                ja: "「\(Self.shown(name))」の引数は型の名前です。", en: "The argument of '\(Self.shown(name))' must name a type.")
        case .unordered(let name):
            BilingualText(
                ja: "順序のない集まりに「\(Self.shown(name))」は使えません。",
                en: "'\(Self.shown(name))' needs an order, which this collection lacks.")
        // The evaluation.
        case .wrongType(let name, let expected, let found):
            BilingualText(
                ja: "「\(Self.shown(name))」には \(expected) が必要ですが、\(found) です。",
                en: "'\(Self.shown(name))' needs \(expected), found \(found).")
        case .operandTypes(let name, let left, let right) where left == right:
            BilingualText(
                ja: "「\(Self.shown(name))」は \(left) どうしには使えません。",
                en: "'\(Self.shown(name))' cannot combine two values of \(left).")
        case .operandTypes(let name, let left, let right):
            BilingualText(
                ja: "「\(Self.shown(name))」は \(left) と \(right) の組み合わせには使えません。",
                en: "'\(Self.shown(name))' cannot combine \(left) and \(right).")
        case .notSingle(let name):
            BilingualText(
                ja: "「\(Self.shown(name))」は一つの値に対するものですが、複数あります。",
                en: "'\(Self.shown(name))' needs a single item, found several.")
        case .unknownVariable(let name, _):
            BilingualText(ja: "変数「%\(Self.shown(name))」はありません。", en: "There is no variable '%\(Self.shown(name))'.")
        case .redefinedVariable:
            BilingualText(ja: "その名前の変数は既にあります。", en: "A variable of that name exists already.")
        case .wrongUnit(.date, _):
            BilingualText(
                ja: "日付に足せるのは、年・月・週・日の量です。", en: "A Date takes quantities of years, months, weeks and days.")
        case .wrongUnit(.dateTime, _):
            BilingualText(ja: "この単位の量は日時に足せません。", en: "A quantity of this unit cannot be added to a DateTime.")
        case .wrongUnit(.time, _):
            BilingualText(
                ja: "時刻に足せるのは、時・分・秒・ミリ秒の量です。",
                en: "A Time takes quantities of hours, minutes, seconds and milliseconds.")
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
        case .wrongArgument(let name, let expected):
            BilingualText(
                ja: "「\(Self.shown(name))」の引数に書けるのは \(expected) です。",
                en: "The argument of '\(Self.shown(name))' takes \(expected).")
        case .userFunction(_, let message?, _): message
        case .userFunction(let name, nil, _):
            BilingualText(ja: "関数「\(Self.shown(name))」が失敗しました。", en: "The function '\(Self.shown(name))' has failed.")
        case .faultyValue(let type, _):
            BilingualText(ja: "記録の値が型 \(type) に合いません。", en: "The value in the record does not fit its type, \(type).")
        case .stepLimit: BilingualText(ja: "評価の手数が上限に達しました。", en: "The evaluation has reached its limit of steps.")
        case .cancelled: BilingualText(ja: "評価が取り消されました。", en: "The evaluation was cancelled.")
        // The warnings.
        case .neverEqual(let name, let left, let right):
            BilingualText(
                ja: "\(left) と \(right) が等しくなることはありません（「\(name)」）。",
                en: "\(left) and \(right) can never be equal ('\(name)').")
        case .neverOfType(let name, let found):
            BilingualText(
                ja: "\(found) が \(Self.shown(name)) になることはありません。", en: "\(found) can never be \(Self.shown(name)).")
        case .unknownUnit(let fault, let unit):
            BilingualText(
                ja: "UCUMの単位ではないので、同じ単位の量としか比べられません。\(fault.message(for: unit).ja)",
                en: "It is not a unit of UCUM: it compares with the same unit only. \(fault.message(for: unit).en)")
        case .unknownValueSet(let url):
            BilingualText(
                ja: "値セット「\(Self.shown(url))」の定義がないため、memberOf は何も返しません。",
                en: "There is no definition of the value set '\(Self.shown(url))': memberOf finds nothing.")
        case .alwaysEmpty(let name):
            BilingualText(
                ja: "「\(Self.shown(name))」はいつも空になります。", en: "'\(Self.shown(name))' is always empty.")
        case .constantCondition:
            BilingualText(
                ja: "この条件は真偽値でない定数なので、いつも真とみなされます。",
                en: "The condition is a constant and no Boolean, which always counts as true.")
        case .comparedUnion(let name):
            BilingualText(
                ja: "「|」は「\(name)」より先に結び付き、「\(name)」は集まり全体を比べます。いくつかの値のどれかと等しいかは調べません。",
                en:
                    "'|' binds tighter than '\(name)', which compares whole collections: it does not look for one of several values."
            )
        case .noZone(let name):
            BilingualText(
                ja: "時差のない日時は時差のある日時と比べられず、「\(name)」の結果は空になります。",
                en: "A time without a zone does not compare with one that has a zone: the result of '\(name)' is empty."
            )
        case .joinedComment:
            BilingualText(
                ja: "「//」から行の終わりまではコメントで、評価されません。",
                en: "From '//' to the end of the line stands a comment, which is not evaluated.")
        }
    }
    private static func countMessage(_ name: String, _ expected: String, _ found: Int) -> BilingualText {
        let takes =
            expected == "0"
            ? BilingualText(ja: "引数をとりません", en: "takes no argument")
            : BilingualText(
                ja: "引数を\(expected.split(separator: "…").joined(separator: "〜"))個とります",
                en: "takes \(expected) argument\(expected == "1" ? "" : "s")")
        let ja = found == 0 ? "ここにはありません。" : "ここには\(found)個あります。"
        return BilingualText(
            ja: "「\(name)」は\(takes.ja)。\(ja)", en: "'\(name)' \(takes.en), found \(found == 0 ? "none" : "\(found)").")
    }
}
