/// Reads the fixed fields of dates and times from UTF-8.
@usableFromInline
struct DigitReader {
    let text: UnsafeBufferPointer<UInt8>
    var offset = 0

    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    var isAtEnd: Bool { offset == text.count }

    @inline(__always)
    func next(is byte: UInt8) -> Bool { offset < text.count && text[offset] == byte }

    /// Two digits with a value in the range.
    @inline(__always)
    mutating func two(_ range: ClosedRange<UInt8>, _ expected: StaticString) throws(LexicalError) -> UInt8 {
        guard offset &+ 2 <= text.count else { throw error(expected) }
        let tens = text[offset] &- UInt8(ascii: "0"), ones = text[offset &+ 1] &- UInt8(ascii: "0")
        guard tens <= 9, ones <= 9 else { throw error(expected) }
        let value = tens &* 10 &+ ones
        guard range.contains(value) else { throw error(expected) }
        offset &+= 2
        return value
    }

    @inline(__always)
    mutating func mark(_ byte: UInt8, _ expected: StaticString) throws(LexicalError) {
        guard next(is: byte) else { throw error(expected) }
        offset &+= 1
    }

    func end() throws(LexicalError) {
        guard isAtEnd else { throw error("the end of the text") }
    }

    @inline(never)
    func error(_ expected: StaticString) -> LexicalError { LexicalError(offset: offset, expected: "\(expected)") }
}
