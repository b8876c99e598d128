/// The character classes of XML; the colon is no name character here, for names are read as qualified names.
///
/// - Source: XML 1.0 (Fifth Edition), productions [2] Char, [3] S, [4] NameStartChar, [4a] NameChar.
enum XMLCharacters {
    /// Name characters below 0x80 other than the colon, one bit each: `-` `.` digits, and letters, `_`.
    private static let lowNames: UInt64 = 0x03FF_6000_0000_0000
    private static let highNames: UInt64 = 0x07FF_FFFE_87FF_FFFE

    /// NameChar without the colon, which Namespaces reserves.
    @inline(__always)
    static func isASCIIName(_ byte: UInt8) -> Bool {
        guard byte < 0x80 else { return false }
        return ((byte < 0x40 ? lowNames : highNames) &>> UInt64(byte & 0x3F)) & 1 != 0
    }

    @inline(__always)
    static func isASCIINameStart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_")
    }

    @inline(__always)
    static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    static func isCharacter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    static func isNameStart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x80: isASCIINameStart(UInt8(scalar))
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
            0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }

    static func isName(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x80: isASCIIName(UInt8(scalar))
        case 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: isNameStart(scalar)
        }
    }

    /// Whether a text is a name without a colon, as an element without a prefix has it.
    ///
    /// - Source: Namespaces in XML 1.0 (Third Edition), production [4] NCName.
    static func isLocalName(_ text: some StringProtocol) -> Bool {
        guard let first = text.unicodeScalars.first, isNameStart(first.value) else { return false }
        return text.unicodeScalars.allSatisfy { isName($0.value) }
    }
}
