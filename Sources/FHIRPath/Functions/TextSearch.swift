/// Looks for text in text, byte by byte, so that no normalisation makes two spellings one. A long part is looked for by
/// the standard library's search, which looks at each byte once; its start costs more than a short part is worth.
enum TextSearch {
    /// Where the part starts, in scalars; an empty part stands at the start.
    static func first(_ part: String, in text: String) -> Int? {
        guard !part.isEmpty else { return 0 }
        if part.utf8.count <= shortest { return firstShort(part, in: text) }
        let bytes = Array(text.utf8)
        return bytes.firstRange(of: Array(part.utf8)).map { scalars(in: bytes[..<$0.lowerBound]) }
    }

    private static let shortest = 64

    private static func firstShort(_ part: String, in text: String) -> Int? {
        var part = part, text = text
        return part.withUTF8 { part in
            text.withUTF8 { bytes in
                guard bytes.count >= part.count else { return nil }
                var scalars = 0
                for start in 0...bytes.count - part.count {
                    if bytes[start] == part[0], UnsafeBufferPointer(rebasing: bytes[start...]).starts(with: part) {
                        return scalars
                    }
                    if bytes[start] & 0xC0 != 0x80 { scalars += 1 }
                }
                return nil
            }
        }
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
