/// Copies the text of a string into JSON: only what must be escaped is.
///
/// - Source: RFC 8259, section 7.
enum JSONEscapes {
    /// Copies to `target[offset...]`, where there is room for six bytes a byte, and gives the offset behind.
    @inline(__always)
    static func copy(_ text: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, at offset: Int) -> Int
    {
        guard let source = text.baseAddress else { return offset }
        let words = UnsafeRawPointer(source), output = UnsafeMutableRawPointer(target)
        var read = 0, written = offset
        while true {
            // Eight bytes at once, as long as none of them needs an escape.
            while read &+ 8 <= text.count {
                let word = words.loadUnaligned(fromByteOffset: read, as: UInt64.self)
                guard !needsEscape(word) else { break }
                output.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
                read &+= 8
                written &+= 8
            }
            // Up to the byte that does, or to the end.
            while true {
                guard read < text.count else { return written }
                let byte = source[read]
                read &+= 1
                guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
                    written = escape(byte, to: target, at: written)
                    break
                }
                target[written] = byte
                written &+= 1
            }
        }
    }

    /// Whether a byte of the word is a control character, a quote or a backslash.
    @inline(__always)
    private static func needsEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101, highs: UInt64 = 0x8080_8080_8080_8080
        let quote = word ^ (ones &* 0x22), backslash = word ^ (ones &* 0x5C)
        let found =
            ((word &- ones &* 0x20) & ~word) | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
        return found & highs != 0
    }

    private static func escape(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>, at offset: Int) -> Int {
        target[offset] = UInt8(ascii: "\\")
        let short: UInt8? =
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
            case 0x08: UInt8(ascii: "b")
            case 0x09: UInt8(ascii: "t")
            case 0x0A: UInt8(ascii: "n")
            case 0x0C: UInt8(ascii: "f")
            case 0x0D: UInt8(ascii: "r")
            default: nil
            }
        if let short {
            target[offset &+ 1] = short
            return offset &+ 2
        }
        let digits: StaticString = "0123456789abcdef"
        target[offset &+ 1] = UInt8(ascii: "u")
        target[offset &+ 2] = UInt8(ascii: "0")
        target[offset &+ 3] = UInt8(ascii: "0")
        target[offset &+ 4] = digits.utf8Start[Int(byte >> 4)]
        target[offset &+ 5] = digits.utf8Start[Int(byte & 15)]
        return offset &+ 6
    }
}
