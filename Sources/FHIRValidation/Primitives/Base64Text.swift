/// The text of `base64Binary`.
///
/// White space may stand between groups of four characters and is common where a sender wraps lines; `=` only fills the
/// last group.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#base64Binary; RFC 4648, section 4.
enum Base64Text {
    static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var characters = text.firstIndex { !isAlphabet($0) } ?? text.count, fill = 0
        for byte in text[characters...] {
            if isAlphabet(byte) {
                if fill > 0 { return false }
                characters &+= 1
            } else if byte == UInt8(ascii: "=") {
                fill &+= 1
            } else if !PrimitiveText.isWhiteSpace(byte) {
                return false
            }
        }
        return characters > 0 && fill <= 2 && (characters + fill) % 4 == 0
    }

    /// The number of bytes that a text stands for, without decoding it.
    static func byteCount(_ text: String) -> Int {
        text.utf8.reduce(0) { $0 + (isAlphabet($1) ? 1 : 0) } * 3 / 4
    }

    @inline(__always)
    private static func isAlphabet(_ byte: UInt8) -> Bool {
        PrimitiveText.isLetterOrDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
    }
}
