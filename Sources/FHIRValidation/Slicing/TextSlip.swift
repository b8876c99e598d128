import Diagnostics

/// What a text has wrong that is nearly the one that is wanted.
enum TextSlip {
    case slash, scheme, letterCase, space
    /// A URL that is like the wanted one.
    case similar

    /// `nil` for the same text, and for one that has nothing to do with it.
    init?(_ text: String, wanted: String) {
        guard text != wanted else { return nil }
        if Self.plain(text) == wanted {
            self = .space
        } else if Self.withoutSlash(text) == Self.withoutSlash(wanted) {
            self = .slash
        } else if text.lowercased() == wanted.lowercased() {
            self = .letterCase
        } else if let rest = Self.withoutScheme(wanted), Self.withoutScheme(text) == rest {
            self = .scheme
        } else if wanted.utf8.contains(UInt8(ascii: ":")), EditDistance.nearestURL(to: text, among: [wanted]) != nil {
            self = .similar
        } else {
            return nil
        }
    }

    private static func plain(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    private static func withoutSlash(_ text: String) -> Substring { text.hasSuffix("/") ? text.dropLast() : text[...] }

    private static func withoutScheme(_ text: String) -> Substring? {
        ["http://", "https://"].first(where: text.hasPrefix).map { text.dropFirst($0.count) }
    }

    /// The difference, where it is the only one.
    var remark: BilingualText? {
        switch self {
        case .slash: BilingualText(ja: "違いは末尾の「/」だけです。", en: "The only difference is the '/' at its end.")
        case .scheme: BilingualText(ja: "違いは「http」と「https」だけです。", en: "The only difference is 'http' for 'https'.")
        case .letterCase: BilingualText(ja: "違いは大文字と小文字だけです。", en: "The only difference is the case of letters.")
        case .space: BilingualText(ja: "前後に空白があります。", en: "There is white space around it.")
        case .similar: nil
        }
    }
}
