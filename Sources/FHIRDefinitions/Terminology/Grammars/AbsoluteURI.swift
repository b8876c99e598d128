/// A URI with its scheme: `http://example.org`, `urn:oid:1.2.392`, `mailto:a@example.org`.
///
/// - Source: RFC 3986, sections 3 and 3.1.
public enum AbsoluteURI {
    public static func isWellFormed(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first,
            CodeGrammar.isLetter(first), bytes.index(after: colon) < bytes.endIndex
        else { return false }
        let isScheme = bytes[..<colon].allSatisfy { CodeGrammar.isLetterOrDigit($0) || "+-.".utf8.contains($0) }
        return isScheme && !bytes.contains { $0 <= 0x20 || $0 == 0x7F }
    }
}
