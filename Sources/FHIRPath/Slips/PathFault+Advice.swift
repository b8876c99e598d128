import Diagnostics

extension PathFault {
    /// Whether a message names a type without elements: `System.String`, `FHIR.date`, `code | string`.
    private static func isPrimitive(_ found: String) -> Bool {
        found.hasPrefix("System.") || (found.split(separator: ".").last?.first?.isLowercase ?? false)
    }

    /// What to do where a function or operator finds a value of the wrong type.
    static func hint(for name: String, expecting expected: String, _ found: String) -> BilingualText? {
        let isPrimitive = isPrimitive(found)
        switch name {
        case "[]":
            return BilingualText(
                ja: "要素は名前で（.use）、何番目かは数で（[0]）指します。",
                en: "Name an element with '.', as in .use, and an item by number, as in [0].")
        case "memberOf":
            return BilingualText(
                ja: "コードを持つ要素を指してください（例：gender、code、maritalStatus）。",
                en: "Name an element that holds a code, such as gender, code or maritalStatus.")
        case "length" where !isPrimitive:
            return BilingualText(ja: "個数は count() で数えます。", en: "Count items with count().")
        case "contains" where !isPrimitive:
            return BilingualText(
                ja: "contains() は文字列の中を探します。要素があるかどうかは exists(use = 'official') や演算子 contains で調べます。",
                en:
                    "contains() searches a string; ask for an item with exists(use = 'official') or the operator contains."
            )
        default: break
        }
        if expected == "String", name == "&" {
            return BilingualText(
                ja: "toString() で文字列にしてからつないでください：x.toString() & 'a'",
                en: "Make it a string first: x.toString() & 'a'")
        }
        if expected == "String" {
            return isPrimitive
                ? BilingualText(
                    ja: "toString() で文字列にしてから使ってください：toString().\(PathFunction.call(name))",
                    en: "Make it a string first: toString().\(PathFunction.call(name))")
                : BilingualText(
                    ja: "文字列を持つ要素を指してください（例：name.family）。",
                    en: "Name an element that holds a string, such as name.family.")
        }
        if expected.contains("Integer") {
            return isPrimitive
                ? BilingualText(
                    ja: "toInteger() か toDecimal() で数にしてください。", en: "Make it a number with toInteger() or toDecimal().")
                : BilingualText(
                    ja: "数を持つ要素を指してください（例：value.ofType(Quantity).value）。",
                    en: "Name an element that holds a number, such as value.ofType(Quantity).value.")
        }
        return nil
    }

    /// What to do where an operator cannot combine two types.
    static func hint(for name: String, between left: String, _ right: String) -> BilingualText? {
        func isMoment(_ text: String) -> Bool {
            ["date", "dateTime", "instant", "time", "System.Date", "System.DateTime", "System.Time"].contains(text)
        }
        if name == "&" { return hint(for: name, expecting: "String", left) }
        if let function = PathFunction(rawValue: name) {
            guard function != .duration, function != .difference else { return PathSlip.moment.hint }
            return PathSlip.write("select(toDecimal()).\(name)()").hint
        }
        if [left, right].contains(where: { $0 == "System.Boolean" || $0 == "boolean" }) {
            return BilingualText(
                ja: "真偽値は =、and、or、not() で調べます。", en: "Ask of Booleans with =, and, or and not().")
        }
        if isMoment(left), isMoment(right), name == "-" {
            return BilingualText(
                ja: "日付どうしは引けません。差は birthDate.duration(today(), 'year')、比較は birthDate <= today() - 20 years と書きます。",
                en:
                    "Dates cannot be subtracted: write birthDate.duration(today(), 'year'), or birthDate <= today() - 20 years"
            )
        }
        if isMoment(left) != isMoment(right), ["<", "<=", ">", ">="].contains(name) { return PathSlip.moment.hint }
        if isMoment(left), name == "+" || name == "-" {
            return BilingualText(
                ja: "期間は単位を付けて書きます：1 year、30 days", en: "Write a duration with its unit: 1 year, 30 days.")
        }
        func isText(_ text: String) -> Bool { text == "System.String" || text == "string" || text == "code" }
        guard isPrimitive(left), isPrimitive(right) else {
            return BilingualText(
                ja: "値を持つ要素を指してください（例：value.ofType(Quantity).value）。",
                en: "Name an element that holds a value, such as value.ofType(Quantity).value.")
        }
        if name == "+", isText(left) || isText(right) {
            return BilingualText(
                ja: "文字列としてつなぐには「&」と toString() を使います。", en: "Join texts with '&', and toString() for other values.")
        }
        return hint(for: name, expecting: "Integer", isText(left) ? left : right)
    }

    /// How to ask of many items what is asked of one.
    static func hintForSingle(_ name: String) -> BilingualText {
        let first = BilingualText(
            ja: "first() か [0] で一つにするか、where(…) で絞ってください。", en: "Take one with first() or [0], or narrow with where(…)."
        )
        func or(_ ja: String, _ en: String) -> BilingualText {
            BilingualText(ja: "\(ja)一つだけなら、\(first.ja)", en: "\(en) For one alone: \(first.en)")
        }
        switch name {
        case "single": return first
        case "contains":
            return or(
                "どれかに含まれるかは exists($this.contains('…'))、同じ値があるかは演算子で x contains '…' と書きます。",
                "Ask whether any holds it: exists($this.contains('…')), or whether one is it: x contains '…'")
        case "length":
            return or(
                "個数は count()、それぞれの長さは select(length()) です。", "Count items with count(); select(length()) asks each.")
        case "iif": return or("それぞれについて調べるには select(iif(…, …, …)) と書きます。", "To ask it of each: select(iif(…, …, …))")
        case "as": return or("すべてから型で選ぶには ofType(…) を使います。", "Choose among all by type with ofType(…).")
        case "is": return or("どれかを調べるには exists($this is …) と書きます。", "To ask whether any is: exists($this is …)")
        case "and", "or", "xor", "implies", "not", "where", "all":
            return or(
                "あるかどうかは exists()、すべて真かは allTrue() で調べます。",
                "Ask with exists() whether there is any, with allTrue() whether all are true.")
        case "<", "<=", ">", ">=":
            return or(
                "どれかを調べるには exists($this \(name) …) と書きます。", "To ask whether any is: exists($this \(name) …)")
        case "&", "+": return or("つなぐには join(', ') を使います。", "Join them with join(', ').")
        default:
            guard let function = PathFunction(rawValue: name) else { return first }
            let call = PathFunction.call(function.rawValue)
            return or("それぞれに使うには select(\(call)) と書きます。", "To ask it of each: select(\(call))")
        }
    }
}
