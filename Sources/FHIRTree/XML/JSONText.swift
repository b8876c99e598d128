/// JSON text that grows while an XML document is read, and for each of its values the place in the XML.
///
/// Unsafe on purpose: room for a piece is made before it is written, and words are written whole within that room.
struct JSONText: ~Copyable {
    /// What stands in the source of a string.
    enum Form {
        /// An attribute's value: references; tab and line ends are blanks.
        case attribute
        /// Character data: references; each line end is a line feed.
        case text
        /// Taken over as it stands.
        case verbatim
    }

    private(set) var count = 0
    private var capacity: Int
    private var start: UnsafeMutablePointer<UInt8>
    /// Byte offsets in the XML, one a value, in the order of the tape.
    private(set) var offsets: [UInt32] = []

    init(capacity: Int) {
        self.capacity = max(capacity, 256)
        start = .allocate(capacity: self.capacity)
        offsets.reserveCapacity(self.capacity / 24)
    }

    deinit { start.deallocate() }

    /// The text so far, copied.
    func bytes() -> SourceBytes { SourceBytes(UnsafeBufferPointer(start: start, count: count)) }

    @inline(__always)
    mutating func note(_ offset: Int) { offsets.append(UInt32(truncatingIfNeeded: offset)) }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count &+= 1
    }

    mutating func append(_ literal: StaticString) {
        append(literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    @inline(__always)
    mutating func append(_ source: UnsafePointer<UInt8>, count length: Int) {
        reserve(length)
        (start + count).update(from: source, count: length)
        count &+= length
    }

    /// A string in quotes; for text that is not in the source.
    mutating func append(string: String) {
        append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { text in
            for byte in text { appendEscaped(byte) }
        }
        append(UInt8(ascii: "\""))
    }

    /// The characters of a part of the source, escaped for JSON, without quotes.
    mutating func append(_ source: UnsafePointer<UInt8>, from first: Int, to end: Int, as form: Form) {
        var i = first
        let ampersand = form == .verbatim ? Word.quote : Word.ampersand
        while i < end {
            reserve(16)
            let word = UInt64(littleEndian: UnsafeRawPointer(source + i).loadUnaligned(as: UInt64.self))
            UnsafeMutableRawPointer(start + count).storeBytes(of: word.littleEndian, as: UInt64.self)
            // Bytes outside ASCII need no escape: the sign bits that `special` sets for them are those of the word.
            let special = Self.special(word, ampersand)
            let plain = min(special == 0 ? 8 : special.trailingZeroBitCount &>> 3, end &- i)
            count &+= plain
            i &+= plain
            if plain == 8 || i >= end { continue }
            i = appendSpecial(source, at: i, end: end, as: form)
        }
    }

    @inline(__always)
    private static func special(_ word: UInt64, _ ampersand: UInt64) -> UInt64 {
        // Exact for each byte: a zero byte of `x` has its high bit set in `zeros(x)`, no other byte has.
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        func zeros(_ x: UInt64) -> UInt64 { ~(((x & low) &+ low) | x | low) }
        let controls = ~(((word & low) &+ 0x6060_6060_6060_6060) | word) & 0x8080_8080_8080_8080
        return zeros(word ^ Word.quote) | zeros(word ^ Word.backslash) | zeros(word ^ ampersand) | controls
    }

    @inline(never)
    private mutating func appendSpecial(
        _ source: UnsafePointer<UInt8>, at offset: Int, end: Int, as form: Form
    ) -> Int {
        let byte = source[offset]
        switch (byte, form) {
        case (UInt8(ascii: "&"), .attribute), (UInt8(ascii: "&"), .text):
            let (scalar, next) = XMLText.reference(at: offset, in: source)
            let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
            for byte in UTF8.encode(character) ?? UTF8.encodedReplacementCharacter { appendEscaped(byte) }
            return next
        case (0x0D, .attribute), (0x0D, .text):
            appendEscaped(form == .attribute ? 0x20 : 0x0A)
            return offset + 1 < end && source[offset + 1] == 0x0A ? offset + 2 : offset + 1
        case (0x09, .attribute), (0x0A, .attribute):
            append(0x20)
        default:
            appendEscaped(byte)
        }
        return offset + 1
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x09: append("\\t")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0..<0x20:
            append("\\u00")
            append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            let digit = byte & 0x0F
            append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        default: append(byte)
        }
    }

    @inline(__always)
    private mutating func reserve(_ length: Int) {
        if count &+ length &+ 8 > capacity { grow(length) }
    }

    @inline(never)
    private mutating func grow(_ length: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + length)
        larger.update(from: start, count: count)
        start.deallocate()
        (start, capacity) = (larger, capacity * 2 + length)
    }
}
