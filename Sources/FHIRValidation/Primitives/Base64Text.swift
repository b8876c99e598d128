/// The text of `base64Binary`.
///
/// White space may stand between groups of four characters and is common where a sender wraps lines; `=` only fills the
/// last group.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#base64Binary; RFC 4648, section 4.
enum Base64Text {
    static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var characters = 0, fill = 0
        for byte in text {
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

    /// Whether a text is no base 64 at all, but has characters of other texts; `false` for one that is only incomplete.
    static func isForeign(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var characters = 0, isForeign = false
        for byte in text where !PrimitiveText.isWhiteSpace(byte) {
            if isAlphabet(byte) || byte == UInt8(ascii: "=") { characters &+= 1 } else { isForeign = true }
        }
        return isForeign && characters % 4 == 0
    }

    /// The number of bytes that a text stands for, without decoding it.
    static func byteCount(_ text: String) -> Int {
        text.utf8.reduce(0) { $0 + (isAlphabet($1) ? 1 : 0) } * 3 / 4
    }

    /// The bytes that a text stands for; `nil` if it is not valid.
    static func decoded(_ text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { bytes in
            guard isValid(bytes) else { return nil }
            var decoded: [UInt8] = []
            decoded.reserveCapacity(bytes.count * 3 / 4)
            var group: UInt32 = 0, bits = 0
            for byte in bytes where isAlphabet(byte) {
                group = group << 6 | value(of: byte)
                bits += 6
                guard bits >= 8 else { continue }
                bits -= 8
                decoded.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
            }
            return decoded
        }
    }

    private static func value(of byte: UInt8) -> UInt32 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - 65)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - 71)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte + 4)
        case UInt8(ascii: "+"): 62
        default: 63
        }
    }

    @inline(__always)
    private static func isAlphabet(_ byte: UInt8) -> Bool {
        PrimitiveText.isLetterOrDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
    }
}
