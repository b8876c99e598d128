/// The addresses in links and images of a narrative.
///
/// - Source: RFC 3986, section 2 (characters; other letters and digits as RFC 3987 allows them); RFC 2397 (`data:`).
enum NarrativeURL {
    private static let marks = Set("-._~:/?#[]@!$&'()*+,;=%|".utf8)

    /// Whether a text, as written in the attribute, is an address at all.
    static func isWellFormed(_ text: String) -> Bool {
        guard !text.isEmpty else { return false }
        if text.hasPrefix("data:") { return isData(text.dropFirst(5)) }
        return text.utf8.allSatisfy { $0 >= 0x80 || PrimitiveText.isLetterOrDigit($0) || marks.contains($0) }
    }

    /// `data:[type][;base64],data`
    private static func isData(_ text: Substring) -> Bool {
        guard let comma = text.firstIndex(of: ",") else { return false }
        let data = text[text.index(after: comma)...]
        guard !data.isEmpty else { return false }
        guard text[..<comma].hasSuffix(";base64") else { return true }
        var bytes = String(data)
        return bytes.withUTF8 { Base64Text.isValid($0) }
    }
}
