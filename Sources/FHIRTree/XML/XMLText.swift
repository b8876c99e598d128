/// From the bytes of a value to its characters: references, line ends, white space.
///
/// Only for what the scanner has accepted.
enum XMLText {
    /// The scalar at an offset and its length in bytes; length 0 for bytes that are not UTF-8.
    ///
    /// - Source: Unicode 15.0, section 3.9, table 3-7.
    static func scalar(at offset: Int, in bytes: UnsafePointer<UInt8>) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        func next(_ index: Int) -> UInt32? {
            let byte = bytes[offset + index]
            return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
        }
        guard first >= 0xC2, first <= 0xF4, let second = next(1) else { return (0, 0) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        guard let third = next(2) else { return (0, 0) }
        if first < 0xF0 {
            let scalar = (first & 0x0F) << 12 | second << 6 | third
            return scalar < 0x800 || scalar & 0xF800 == 0xD800 ? (0, 0) : (scalar, 3)
        }
        guard let fourth = next(3) else { return (0, 0) }
        let scalar = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
        return scalar < 0x10000 || scalar > 0x10FFFF ? (0, 0) : (scalar, 4)
    }

    /// Reads `&#…;` or `&#x…;`: the number, which need not be a character, and the offset behind it.
    ///
    /// - Source: XML 1.0 (Fifth Edition), production [66] CharRef.
    static func characterReference(at offset: Int, in bytes: UnsafePointer<UInt8>) -> (scalar: UInt32, next: Int)? {
        let isHexadecimal = bytes[offset + 2] == UInt8(ascii: "x")
        let first = offset + (isHexadecimal ? 3 : 2)
        let base: UInt32 = isHexadecimal ? 16 : 10
        var i = first
        var scalar: UInt32 = 0
        while true {
            let byte = bytes[i]
            var digit = UInt32(byte &- 0x30)
            if digit > 9 {
                let letter = (byte | 0x20) &- 0x61
                digit = letter < 6 ? UInt32(letter) + 10 : base
            }
            guard digit < base else { break }
            scalar = min(scalar * base + digit, 0x110000)
            i += 1
        }
        return i > first && bytes[i] == UInt8(ascii: ";") ? (scalar, i + 1) : nil
    }

    /// The scalar of a reference of any kind, and the offset behind it.
    static func reference(at offset: Int, in bytes: UnsafePointer<UInt8>) -> (scalar: UInt32, next: Int) {
        switch (bytes[offset + 1], bytes[offset + 2]) {
        case (UInt8(ascii: "a"), UInt8(ascii: "m")): (0x26, offset + 5)
        case (UInt8(ascii: "a"), _): (0x27, offset + 6)
        case (UInt8(ascii: "l"), _): (0x3C, offset + 4)
        case (UInt8(ascii: "g"), _): (0x3E, offset + 4)
        case (UInt8(ascii: "q"), _): (0x22, offset + 6)
        default: characterReference(at: offset, in: bytes) ?? (0xFFFD, offset + 1)
        }
    }

    /// The value of an attribute or a text.
    ///
    /// - Source: XML 1.0 (Fifth Edition), sections 2.11 End-of-Line Handling and 3.3.3 Attribute-Value Normalization.
    static func decode(_ node: XMLNode, in bytes: UnsafePointer<UInt8>) -> String {
        let start = Int(node.valueStart), end = Int(node.valueEnd)
        guard node.flags & XMLNode.decode != 0 else {
            return String(decoding: UnsafeBufferPointer(start: bytes + start, count: end - start), as: UTF8.self)
        }
        let isAttribute = node.kind == .attribute
        let hasReferences = isAttribute || node.flags & XMLNode.cdata == 0
        var decoded: [UInt8] = []
        decoded.reserveCapacity(end - start)
        var i = start
        while i < end {
            let byte = bytes[i]
            if byte == UInt8(ascii: "&"), hasReferences {
                let (scalar, next) = reference(at: i, in: bytes)
                decoded.append(contentsOf: String(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")).utf8)
                i = next
                continue
            }
            i += 1
            if byte == 0x0D {
                decoded.append(isAttribute ? 0x20 : 0x0A)
                if i < end, bytes[i] == 0x0A { i += 1 }
            } else {
                decoded.append(isAttribute && byte < 0x20 ? 0x20 : byte)
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// Without the white space at both ends.
    static func trimmed(_ text: String) -> String {
        let start = text.utf8.drop { XMLCharacters.isWhiteSpace($0) }
        guard let last = start.lastIndex(where: { !XMLCharacters.isWhiteSpace($0) }) else { return "" }
        return String(start[...last]) ?? text
    }
}
