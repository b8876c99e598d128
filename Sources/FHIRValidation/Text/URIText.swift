/// The text of URIs.
///
/// - Source: RFC 3986, section 3.1.
enum URIText {
    /// Whether a text begins with a scheme: `http:`, `urn:`.
    static func isAbsolute(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first,
            PrimitiveText.isLetter(first)
        else { return false }
        return text.utf8[..<colon].allSatisfy {
            PrimitiveText.isLetterOrDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
    }
}
