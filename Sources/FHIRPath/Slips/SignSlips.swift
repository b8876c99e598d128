/// Signs of other languages, and characters of Japanese text, in the text of an expression.
enum SignSlips {
    /// Signs beside each other that other languages have as one operator.
    static let pairs: [String: PathSlip] = [
        "==": .write("="), "!==": .write("!="), "<>": .write("!="), "&&": .write("and"), "||": .write("or"),
        "=~": .writeOneOf(["matches('…')", "~"]), "~=": .write("~"), "=<": .write("<="), "=>": .lambda,
        "->": .write("."), "**": .write("power(…)"), "..": .write("descendants()"), ".*": .write("children()"),
        "[*": .allItems, "[]": .allItems, ".[": .write("["), ".(": .write("select(…)"),
    ]

    /// What a character that FHIRPath lacks may stand for.
    ///
    /// - Parameters:
    ///   - before: the byte in front of it, blanks left out.
    ///   - after: the byte behind it.
    static func slip(of scalar: Unicode.Scalar, before: UInt8?, after: UInt8?) -> PathSlip? {
        switch scalar {
        case "\"", "「", "」", "『", "』", "\u{201C}", "\u{201D}", "\u{201E}", "«", "»", "\u{2018}", "\u{2019}", "＂", "＇",
            "\u{00B4}", "\u{2032}", "\u{2033}":
            return .quotes
        case "!": return .negation
        case "?":
            if before == UInt8(ascii: "[") { return .filterBrackets }
            return after == UInt8(ascii: ".") ? .safeStep : .write("iif(…, …, …)")
        // `child::name`, `name::given`
        case ":" where after == UInt8(ascii: ":"): return .write(".")
        // `10:00`
        case ":" where before.map { 0x30...0x39 ~= $0 } ?? false: return .moment
        case ":": return .writeOneOf(["iif(…, …, …)", "skip(1).take(2)"])
        case "^": return .write("power(2)")
        default: break
        }
        if let meant = signs[scalar] { return .fullWidth(meant) }
        if 0xFF01...0xFF5E ~= scalar.value, let meant = Unicode.Scalar(scalar.value - 0xFEE0) {
            return .fullWidth(String(meant))
        }
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .wideSpace
        case .format, .control: return .invisible
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .bareText
        default: return nil
        }
    }

    /// `[first:end]` of other languages: from the item `first`, counted from 0, up to the one before `end`.
    static func slice(first: String, end: String) -> PathSlip {
        guard let start = first.isEmpty ? 0 : Int(first), start >= 0 else { return .write("skip(…).take(…)") }
        if end.isEmpty { return .write("skip(\(start))") }
        guard let end = Int(end), end >= start else { return .write("skip(…).take(…)") }
        return .write(start == 0 ? "take(\(end))" : "skip(\(start)).take(\(end - start))")
    }

    /// Signs that a Japanese or mathematical text has for those of ASCII.
    private static let signs: [Unicode.Scalar: String] = [
        "、": ",", "。": ".", "・": ".", "〜": "~", "×": "*", "÷": "/", "≦": "<=", "≤": "<=", "≧": ">=", "≥": ">=",
        "≠": "!=", "\u{2212}": "-", "\u{2010}": "-", "\u{2011}": "-", "\u{2013}": "-", "\u{2014}": "-", "ー": "-",
        "∧": "and", "∨": "or", "【": "[", "】": "]", "〔": "[", "〕": "]",
    ]
}
