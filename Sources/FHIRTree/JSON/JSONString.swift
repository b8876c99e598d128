/// What stands between the quotes of a JSON string, decoded and encoded.
///
/// - Source: RFC 8259, section 7.
package enum JSONString {
    /// The text of a scanned string. A lone surrogate, which no text can hold, becomes U+FFFD; the tape keeps its
    /// spelling.
    static func decode(_ bytes: SourceBytes, _ range: Range<Int>) -> String {
        decode(UnsafeBufferPointer(start: bytes.start + range.lowerBound, count: range.count))
    }

    static func decode(_ part: UnsafeBufferPointer<UInt8>) -> String {
        guard part.contains(UInt8(ascii: "\\")) else { return String(decoding: part, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: part.count) { decode(part, into: $0, loneSurrogates: nil) }
    }

    /// The text of a scanned string with escapes; `nil` if a lone surrogate is in it.
    package static func text(_ part: UnsafeBufferPointer<UInt8>) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: part.count) { scratch in
            var isWhole = true
            let count = decode(part, into: scratch) { _ in isWhole = false }
            let text = UnsafeBufferPointer(rebasing: scratch[..<count])
            return isWhole ? CheckedText.text(text, isASCII: CheckedText.isASCII(text)) : nil
        }
    }

    /// The offsets, from the string's first byte, of `\u` escapes that are half of a surrogate pair.
    static func loneSurrogates(_ bytes: SourceBytes, _ range: Range<Int>) -> [Int] {
        let part = UnsafeBufferPointer(start: bytes.start + range.lowerBound, count: range.count)
        guard part.contains(UInt8(ascii: "\\")) else { return [] }
        var found: [Int] = []
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count) { scratch in
            _ = decode(part, into: scratch) { found.append($0) }
        }
        return found
    }

    private static func decode(
        _ part: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>,
        loneSurrogates report: ((Int) -> Void)?
    ) -> Int {
        guard let source = part.baseAddress, let target = output.baseAddress else { return 0 }
        var input = 0, written = 0
        while input < part.count {
            let run = plainRun(source + input, part.count &- input)
            (target + written).update(from: source + input, count: run)
            input &+= run
            written &+= run
            guard input < part.count else { break }
            let escape = source[input &+ 1]
            guard escape == UInt8(ascii: "u") else {
                target[written] = shortEscape(escape)
                written &+= 1
                input &+= 2
                continue
            }
            let start = input
            guard let scalar = scalar(part, at: &input) else {
                report?(start)
                for byte in "\u{FFFD}".utf8 {
                    target[written] = byte
                    written &+= 1
                }
                continue
            }
            for byte in Unicode.UTF8.encode(scalar).unsafelyUnwrapped {
                target[written] = byte
                written &+= 1
            }
        }
        return written
    }

    /// How many bytes stand before the next backslash.
    @inline(__always)
    private static func plainRun(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var offset = UnsafeRawBufferPointer(start: start, count: count).passingWords(from: 0) { word in
            let word = word ^ (ones &* 0x5C)
            return (word &- ones) & ~word & 0x8080_8080_8080_8080
        }
        while offset < count, start[offset] != UInt8(ascii: "\\") { offset &+= 1 }
        return offset
    }

    /// The scalar of a `\u` escape or of two that make a pair, and the step past it; `nil` for a lone surrogate.
    private static func scalar(_ part: UnsafeBufferPointer<UInt8>, at input: inout Int) -> Unicode.Scalar? {
        func hexadecimal(at offset: Int) -> UInt32 {
            part[offset..<offset + 4].reduce(0) { $0 << 4 | UInt32($1 < 0x3A ? $1 - 0x30 : ($1 | 0x20) - 0x57) }
        }
        let high = hexadecimal(at: input + 2)
        input += 6
        guard high & 0xFC00 == 0xD800, input + 6 <= part.count, part[input] == UInt8(ascii: "\\"),
            part[input + 1] == UInt8(ascii: "u")
        else { return Unicode.Scalar(high) }
        let low = hexadecimal(at: input + 2)
        guard low & 0xFC00 == 0xDC00 else { return nil }
        input += 6
        return Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF))
    }

    private static func shortEscape(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter  // " \ /
        }
    }

    /// Appends `text` between quotes: only what must be escaped is.
    package static func encode(_ text: String, into output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        withBytes(of: text) { bytes in
            if isPlain(bytes) {
                output.append(contentsOf: bytes)
            } else {
                for byte in bytes { encode(byte, into: &output) }
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Gives the UTF-8 form of a text.
    static func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
        var text = text
        return text.withUTF8(body)
    }

    /// Whether nothing in a text must be escaped.
    static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = UnsafeRawBufferPointer(text).passingWords(from: 0, marks: escaped)
        while place < text.count {
            if isEscaped(text[place]) { return false }
            place &+= 1
        }
        return true
    }

    /// The most bytes that ``copyPlain(_:to:)`` looks at together.
    static let pieceCount = 16

    /// Copies a text up to a piece of at most 16 bytes in which something must be escaped; the last piece may overlap
    /// the one before.
    ///
    /// - Parameter target: has room for all of it.
    /// - Returns: how many bytes were copied.
    @inline(__always)
    static func copyPlain(_ text: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) -> Int {
        guard let baseAddress = text.baseAddress else { return 0 }
        let from = UnsafeRawPointer(baseAddress), copy = UnsafeMutableRawPointer(target), count = text.count
        var place = 0
        if count >= 16 {
            while true {
                let words = from.loadUnaligned(fromByteOffset: place, as: SIMD2<UInt64>.self)
                let marks = escaped(words)
                if marks.x | marks.y != 0 { return place }
                copy.storeBytes(of: words, toByteOffset: place, as: SIMD2<UInt64>.self)
                if place == count &- 16 { return count }
                place = min(place &+ 16, count &- 16)
            }
        }
        if count >= 8 {
            let word = from.loadUnaligned(as: UInt64.self)
            let last = from.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            if escaped(word) | escaped(last) != 0 { return 0 }
            copy.storeBytes(of: word, as: UInt64.self)
            copy.storeBytes(of: last, toByteOffset: count &- 8, as: UInt64.self)
            return count
        }
        if count >= 4 {
            let word = from.loadUnaligned(as: UInt32.self)
            let last = from.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            if escaped(UInt64(last) &<< 32 | UInt64(word)) != 0 { return 0 }
            copy.storeBytes(of: word, as: UInt32.self)
            copy.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
            return count
        }
        while place < count, !isEscaped(text[place]) {
            target[place] = text[place]
            place &+= 1
        }
        return place
    }

    /// ``escaped(_:)`` of two words at a time.
    @inline(__always)
    private static func escaped(_ words: SIMD2<UInt64>) -> SIMD2<UInt64> {
        let ones = SIMD2<UInt64>(repeating: 0x0101_0101_0101_0101)
        let high = SIMD2<UInt64>(repeating: 0x8080_8080_8080_8080)
        let quote = (words ^ (ones &* 0x22)) &- ones, backslash = (words ^ (ones &* 0x5C)) &- ones
        let control = words &- ones &* 0x20
        return (quote | backslash | control) & ~words & high
    }

    /// Sets the high bit of a byte that must be escaped, and of none before it.
    @inline(__always)
    private static func escaped(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101, high: UInt64 = 0x8080_8080_8080_8080
        let quote = word ^ (ones &* 0x22), backslash = word ^ (ones &* 0x5C)
        // None of the three changes the high bit: what had it before is no such byte.
        return ((quote &- ones) | (backslash &- ones) | (word &- ones &* 0x20)) & ~word & high
    }

    @inline(__always)
    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Appends `text` between quotes, with every control character escaped: fit for a terminal, whatever a name holds.
    package static func encodeVisibly(_ text: String, into output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            if 0x7F...0x9F ~= scalar.value {
                output += Array("\\u00\(String(scalar.value, radix: 16))".utf8)
            } else {
                for byte in String(scalar).utf8 { encode(byte, into: &output) }
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Appends one byte of a string's UTF-8 form, escaped where it must be.
    @inline(__always)
    static func encode(_ byte: UInt8, into output: inout [UInt8]) {
        if let escape = escape(byte) { output += escape } else { output.append(byte) }
    }

    /// What one byte of a string's UTF-8 form is written as; `nil` if it stands as it is.
    static func escape(_ byte: UInt8) -> [UInt8]? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [UInt8(ascii: "\\"), byte]
        case 0x0A: return Array("\\n".utf8)
        case 0x0D: return Array("\\r".utf8)
        case 0x09: return Array("\\t".utf8)
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        default: return nil
        }
    }
}
