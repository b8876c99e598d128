/// Looks for text in text, byte by byte, so that no normalisation makes two spellings one. The standard library's
/// search looks at each byte once.
enum TextSearch {
    /// Where the part starts, in scalars; an empty part stands at the start.
    static func first(_ part: String, in text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard !part.isEmpty else { return 0 }
        return bytes.firstRange(of: Array(part.utf8)).map { scalars(in: bytes[..<$0.lowerBound]) }
    }

    /// Where the part starts that is nearest to the end; an empty part stands at the end.
    static func last(_ part: String, in text: String) -> Int? {
        let bytes = Array(text.utf8), wanted = Array(part.utf8)
        guard !part.isEmpty else { return scalars(in: bytes[...]) }
        let found = Array(bytes.reversed()).firstRange(of: Array(wanted.reversed()))
        return found.map { scalars(in: bytes[..<(bytes.count - $0.upperBound)]) }
    }

    /// The pieces between the separators; an empty separator gives each scalar.
    static func split(_ text: String, by separator: String) -> [String] {
        if separator.isEmpty { return text.unicodeScalars.map { String($0) } }
        return Array(text.utf8).split(separator: Array(separator.utf8), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func scalars(in bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
