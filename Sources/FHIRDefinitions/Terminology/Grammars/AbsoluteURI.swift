/// A URI with its scheme: `http://example.org`, `urn:oid:1.2.392`, `mailto:a@example.org`.
///
/// - Source: RFC 3986, sections 3 and 3.1.
public enum AbsoluteURI {
    /// Whether a text is a whole URI: a scheme, something behind it, and no white space.
    public static func isWellFormed(_ text: String) -> Bool {
        hasScheme(text) && text.utf8.firstIndex(of: UInt8(ascii: ":")) != text.utf8.indices.last
            && !text.utf8.contains { $0 <= 0x20 || $0 == 0x7F }
    }

    /// Whether a text begins with a scheme: `http:`, `urn:`.
    package static func hasScheme(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { hasScheme($0) }
    }

    package static func hasScheme(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, CodeGrammar.isLetter(first) else { return false }
        for byte in text where !CodeGrammar.isLetterOrDigit(byte) {
            if byte == UInt8(ascii: ":") { return true }
            guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else {
                return false
            }
        }
        return false
    }
}
