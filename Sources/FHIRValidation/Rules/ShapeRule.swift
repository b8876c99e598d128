import Diagnostics
import FHIRTree

/// Checks that a value has the JSON form of its element: an array if the element may repeat, an object if it has parts.
///
/// - Codes: `VAL-0210` one value where an array belongs, `VAL-0211` an array where one value belongs, `VAL-0212` no
///   object where one belongs, `VAL-0213` an object or array where a primitive value belongs, `VAL-0214` the wrong kind
///   of primitive, `VAL-0222` null.
/// - Example: `"name": {"family": "…"}` in a `Patient` gives `VAL-0210` at `Patient.name`.
/// - Source: FHIR R4 (4.0.1), json.html.
enum ShapeRule {
    static func notAnArray(_ spot: Spot, of member: MemberPlan, walk: inout Walk) {
        // A null is told as such: in an array it would be as wrong.
        guard walk.document.format == .json, walk.tape[spot.entry].kind != .null else { return }
        walk.report(
            "VAL-0210", at: spot,
            message: BilingualText(
                ja: "「\(member.name)」は繰り返せる要素なので、1件でも配列で書きます。",
                en: "'\(member.name)' may repeat, so JSON writes it as an array even for one value."),
            hint: BilingualText(ja: "値を [ ] で囲んでください。", en: "Put the value into [ ]."))
    }

    static func anArray(_ spot: Spot, of member: MemberPlan, walk: inout Walk) {
        walk.report(
            "VAL-0211", at: spot,
            message: BilingualText(
                ja: "「\(member.name)」は繰り返せない要素ですが、配列で書かれています。",
                en: "'\(member.name)' does not repeat, but is written as an array."),
            hint: BilingualText(ja: "[ ] を取り除き、値を一つにしてください。", en: "Remove the [ ] and give one value."))
    }

    /// Whether the value can be checked further as an object.
    static func isObject(_ spot: Spot, type: String, walk: inout Walk) -> Bool {
        switch walk.tape[spot.entry].kind {
        case .object: return true
        case .null: null(spot, walk: &walk)
        default:
            walk.report(
                "VAL-0212", at: spot,
                message: BilingualText(
                    ja: "\(type) 型の要素はオブジェクト { } で書きますが、別の形の値があります。",
                    en: "An element of type \(type) is an object { }, but the value is something else."))
        }
        return false
    }

    /// Whether the value can be checked further as a primitive.
    static func isPrimitive(_ spot: Spot, _ type: PrimitiveType, walk: inout Walk) -> Bool {
        let kind = walk.tape[spot.entry].kind
        if type.token.accepts(kind) { return true }
        switch kind {
        case .null: null(spot, walk: &walk)
        case .object, .array:
            walk.report(
                "VAL-0213", at: spot,
                message: BilingualText(
                    ja: "\(type.name) 型の要素には単独の値を書きますが、オブジェクトまたは配列があります。",
                    en: "An element of type \(type.name) is a single value, but an object or array was found."))
        default:
            // XML has no tokens: there the text alone decides.
            if walk.document.format == .xml { return true }
            let expected = token(type.token)
            walk.report(
                "VAL-0214", at: spot,
                message: BilingualText(
                    ja: "\(type.name) 型の値はJSONの\(expected.ja)でなければなりません。",
                    en: "A value of type \(type.name) must be \(expected.en) in JSON."),
                hint: tokenHint(for: walk.document.node(at: spot.entry), type))
        }
        return false
    }

    /// Quotes are the usual slip; a number for a truth value, or the reverse, is another.
    private static func tokenHint(for node: SourceNode, _ type: PrimitiveType) -> BilingualText? {
        if type.token == .string { return BilingualText(ja: "値を引用符で囲んでください。", en: "Put the value into quotes.") }
        guard let text = node.string else { return nil }
        var copy = text
        switch copy.withUTF8({ PrimitiveText.fault(in: $0, of: type) }) {
        case nil, .integerRange: return BilingualText(ja: "引用符を付けずに書いてください。", en: "Write it without quotes.")
        case .empty,
            _ where text.utf8.allSatisfy(PrimitiveText.isWhiteSpace):
            return PrimitiveFault.empty.hint(for: type)
        default: break
        }
        if let slip = PrimitiveSlip(in: text, of: type) {
            let hint = slip.hint(for: type, text: text)
            return BilingualText(ja: hint.ja + "引用符も付けません。", en: hint.en + " No quotes either.")
        }
        let expected = token(type.token)
        return BilingualText(
            ja: "引用符を付けずに、\(expected.ja)を書いてください。", en: "Write \(expected.en), without quotes.")
    }

    static func null(_ spot: Spot, walk: inout Walk) {
        walk.report(
            "VAL-0222", at: spot,
            message: BilingualText(
                ja: "null はここでは使えません。", en: "null is not allowed here."),
            hint: BilingualText(ja: "値がなければ要素ごと取り除いてください。", en: "Remove the element if it has no value."))
    }

    private static func token(_ token: PrimitiveType.Token) -> BilingualText {
        switch token {
        case .string: BilingualText(ja: "文字列", en: "a string")
        case .number: BilingualText(ja: "数値", en: "a number")
        case .boolean: BilingualText(ja: "「true」または「false」", en: "true or false")
        }
    }
}
