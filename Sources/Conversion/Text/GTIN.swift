/// Numbers of goods (GTIN) of fourteen digits, and those of Japan (JAN), which are shorter.
///
/// - Source: GS1 General Specifications: shorter numbers have zeros in front.
enum GTIN {
    static func text(ofJAN code: String) -> String {
        String(repeating: "0", count: max(14 - code.utf8.count, 0)) + code
    }

    /// Thirteen digits, or the eight of a short number.
    static func jan(of text: String) -> String {
        guard text.utf8.count == 14, text.hasPrefix("0") else { return text }
        return String(text.dropFirst(text.hasPrefix("000000") ? 6 : 1))
    }
}
