/// The text of URIs.
///
/// - Source: RFC 3986, section 3.1.
enum URIText {
    /// Whether a text begins with a scheme: `http:`, `urn:`.
    static func isAbsolute(_ text: String) -> Bool {
        var text = text
        return text.withUTF8(isAbsolute)
    }

    static func isAbsolute(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, PrimitiveText.isLetter(first),
            let colon = text.firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        return text[..<colon].allSatisfy {
            PrimitiveText.isLetterOrDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
    }
}
