/// Reads digits and marks one after the other, from bytes where they stand.
struct MomentReader<Bytes: Collection<UInt8>> {
    private let text: Bytes
    private var offset: Bytes.Index

    init(_ text: Bytes) { (self.text, offset) = (text, text.startIndex) }

    var isAtEnd: Bool { offset == text.endIndex }

    mutating func take(_ mark: Unicode.Scalar) -> Bool { take(byte: UInt8(ascii: mark)) }

    mutating func take(byte: UInt8) -> Bool {
        guard offset < text.endIndex, text[offset] == byte else { return false }
        text.formIndex(after: &offset)
        return true
    }

    mutating func digit() -> UInt8? {
        guard offset < text.endIndex, text[offset] &- UInt8(ascii: "0") < 10 else { return nil }
        defer { text.formIndex(after: &offset) }
        return text[offset] - UInt8(ascii: "0")
    }

    /// One or two digits.
    mutating func shortNumber(_ range: ClosedRange<Int>) -> Int? {
        guard let first = digit() else { return nil }
        let value = digit().map { Int(first) * 10 + Int($0) } ?? Int(first)
        return range.contains(value) ? value : nil
    }

    /// A word in small letters, or in capitals of ASCII.
    mutating func take(word: String) -> Bool {
        var end = offset
        for letter in word.utf8 {
            guard end < text.endIndex else { return false }
            let byte = text[end]
            guard byte == letter || byte < 0x80 && byte | 0x20 == letter else { return false }
            text.formIndex(after: &end)
        }
        offset = end
        return true
    }

    mutating func number(_ count: Int, _ range: ClosedRange<Int>) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let digit = digit() else { return nil }
            value = value * 10 + Int(digit)
        }
        return range.contains(value) ? value : nil
    }
}
