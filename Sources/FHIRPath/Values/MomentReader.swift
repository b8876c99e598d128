/// Reads digits and marks one after the other.
struct MomentReader {
    private let text: [UInt8]
    private var offset = 0

    init(_ text: some Collection<UInt8>) { self.text = Array(text) }

    var isAtEnd: Bool { offset == text.count }

    mutating func take(_ mark: Unicode.Scalar) -> Bool { take(byte: UInt8(ascii: mark)) }

    mutating func take(byte: UInt8) -> Bool {
        guard offset < text.count, text[offset] == byte else { return false }
        offset += 1
        return true
    }

    mutating func digit() -> UInt8? {
        guard offset < text.count, text[offset] &- UInt8(ascii: "0") < 10 else { return nil }
        offset += 1
        return text[offset - 1] - UInt8(ascii: "0")
    }

    /// One or two digits.
    mutating func shortNumber(_ range: ClosedRange<Int>) -> Int? {
        guard let first = digit() else { return nil }
        let value = digit().map { Int(first) * 10 + Int($0) } ?? Int(first)
        return range.contains(value) ? value : nil
    }

    /// A word in small letters, or in capitals of ASCII.
    mutating func take(word: String) -> Bool {
        let letters = Array(word.utf8)
        guard text.count - offset >= letters.count,
            zip(text[offset...], letters).allSatisfy({ $0 == $1 || $0 < 0x80 && $0 | 0x20 == $1 })
        else { return false }
        offset += letters.count
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
