/// JSON text that grows while an XML document is read, and for each of its values the place in the XML.
struct JSONTextBuilder: ~Copyable {
    /// What stands in the source of a string.
    enum Form {
        /// An attribute's value: references; tab and line ends are blanks.
        case attribute
        /// Character data: references; each line end is a line feed.
        case text
        /// Taken over as it stands.
        case verbatim
    }

    private var text: ByteBuffer
    /// Byte offsets in the XML, one a value, in the order of the tape.
    private(set) var offsets: [UInt32] = []

    init(capacity: Int) {
        text = ByteBuffer(capacity: capacity)
        offsets.reserveCapacity(capacity / 24)
    }

    var count: Int { text.count }

    /// The text so far, copied.
    func bytes() -> SourceBytes { SourceBytes(text.bytes) }

    @inline(__always)
    mutating func note(_ offset: Int) { offsets.append(UInt32(truncatingIfNeeded: offset)) }

    @inline(__always)
    mutating func append(_ byte: UInt8) { text.append(byte) }

    @inline(__always)
    mutating func append(_ literal: StaticString) { text.append(literal) }

    /// A piece of the source.
    @inline(__always)
    mutating func append(padded source: UnsafePointer<UInt8>, count: Int) { text.append(padded: source, count: count) }

    @inline(__always)
    mutating func appendKey(padded name: UnsafePointer<UInt8>, count: Int, comma: Bool, companion: Bool) {
        text.appendKey(padded: name, count: count, comma: comma, companion: companion)
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
    @inline(__always)
    mutating func append(_ source: UnsafePointer<UInt8>, from first: Int, to end: Int, as form: Form) {
        let ampersand = form == .verbatim ? Word.quote : Word.ampersand
        var i = first
        while true {
            i = text.append(source, from: i, to: end) { word in
                Word.matches(word, Word.quote) | Word.matches(word, Word.backslash) | Word.matches(word, ampersand)
                    | Word.controls(word)
            }
            if i >= end { return }
            i = appendSpecial(source, at: i, end: end, as: form)
        }
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
}
