/// Comments in JSON, which RFC 8259 does not have: people who write examples by hand use them.
enum JSONComments {
    /// The text with blanks in place of `// …` up to the end of a line and `/* … */`, so that every place stays where
    /// it is; line breaks stay, too. A comment that is not closed is left, and the scanner tells its place.
    static func blanked(_ source: SourceBytes) -> SourceBytes {
        var bytes = source.withUnsafeBytes { [UInt8]($0) }
        let slash = UInt8(ascii: "/"), star = UInt8(ascii: "*"), quote = UInt8(ascii: "\"")
        var index = 0, found = false
        while index < bytes.count {
            if bytes[index] == quote {
                index = endOfString(bytes, from: index)
                continue
            }
            guard bytes[index] == slash, index + 1 < bytes.count else {
                index += 1
                continue
            }
            var end = index + 2
            if bytes[index + 1] == slash {
                while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            } else if bytes[index + 1] == star {
                while end + 1 < bytes.count, bytes[end] != star || bytes[end + 1] != slash { end += 1 }
                guard end + 1 < bytes.count else { break }
                end += 2
            } else {
                index += 1
                continue
            }
            for place in index..<end where bytes[place] != 0x0A && bytes[place] != 0x0D { bytes[place] = 0x20 }
            (index, found) = (end, true)
        }
        return found ? SourceBytes(bytes) : source
    }

    /// The index behind the closing quote of a string.
    private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index + 1
    }
}
