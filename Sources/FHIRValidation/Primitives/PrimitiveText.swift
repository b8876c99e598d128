import FHIRDefinitions
import FHIRTree

/// Checks the text of a primitive value against the regular expressions and the prose of its type.
///
/// Works on UTF-8 bytes, so that nothing is copied for a value that is right.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#primitive.
enum PrimitiveText {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The largest number of characters of a `string`: 1024 × 1024.
    static let longestString = 1_048_576

    static func fault(in text: Bytes, of type: PrimitiveType) -> PrimitiveFault? {
        if text.isEmpty { return .empty }
        switch type {
        case .boolean: return text.elementsEqual("true".utf8) || text.elementsEqual("false".utf8) ? nil : .boolean
        case .integer, .unsignedInt, .positiveInt: return NumberText.integerFault(in: text, of: type)
        case .decimal: return NumberText.isDecimal(text) ? nil : .decimal
        case .string: return string(text)
        case .markdown: return controlCharacter(text) ?? tooLong(text)
        case .code: return code(text)
        case .id: return id(text)
        case .elementID: return text.contains(where: isWhiteSpace) ? .elementID : tooLong(text)
        case .uri, .url: return uri(text)
        case .canonical: return canonical(text)
        case .oid: return oid(text)
        case .uuid: return uuid(text)
        case .base64Binary: return Base64Text.isValid(text) ? nil : .base64
        case .date: return DateText.fault(in: text, as: .date)
        case .dateTime: return DateText.fault(in: text, as: .dateTime)
        case .instant: return DateText.fault(in: text, as: .instant)
        case .time: return DateText.timeFault(in: text)
        }
    }

    @inline(__always)
    static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    private static func string(_ text: Bytes) -> PrimitiveFault? {
        if let fault = controlCharacter(text) ?? tooLong(text) { return fault }
        guard isWhiteSpace(text[0]) || isWhiteSpace(text[text.count - 1]) else { return nil }
        return text.allSatisfy(isWhiteSpace) ? .blank : .outerWhiteSpace
    }

    private static func controlCharacter(_ text: Bytes) -> PrimitiveFault? {
        guard mayHaveControl(text) else { return nil }
        return text.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D } ? .controlCharacter : nil
    }

    /// Whether there is a byte below 0x20, eight bytes at a time.
    private static func mayHaveControl(_ text: Bytes) -> Bool {
        let rest = UnsafeRawBufferPointer(text).passingWords(from: 0) { word in
            (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
        }
        return text[rest...].contains { $0 < 0x20 }
    }

    /// Counts characters, not bytes: continuation bytes (10xxxxxx) belong to the character before.
    private static func tooLong(_ text: Bytes) -> PrimitiveFault? {
        guard text.count > longestString else { return nil }
        return text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } > longestString ? .tooLong : nil
    }

    /// `[^\s]+(\s[^\s]+)*`: no white space at the ends, and never two together.
    private static func code(_ text: Bytes) -> PrimitiveFault? {
        var afterSpace = true
        for byte in text {
            let isSpace = isWhiteSpace(byte)
            if isSpace && afterSpace { return .code }
            afterSpace = isSpace
        }
        return afterSpace ? .code : nil
    }

    /// `[A-Za-z0-9\-\.]{1,64}`
    private static func id(_ text: Bytes) -> PrimitiveFault? {
        guard text.allSatisfy({ isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }) else {
            return .id
        }
        return text.count > 64 ? .idTooLong : nil
    }

    /// `\S*`; RFC 3986 has ASCII only, of which the full-width forms (U+FF01 to U+FF5E, U+3000) are a slip of the
    /// keyboard. A URN of a UUID or OID has the form of those types.
    private static func uri(_ text: Bytes) -> PrimitiveFault? {
        var isASCII: UInt8 = 0
        for byte in text {
            if isWhiteSpace(byte) { return .uriSpace }
            isASCII |= byte
        }
        guard isASCII & 0x80 != 0 else { return urn(text) }
        return PrimitiveSlip.hasFullWidth(String(decoding: text, as: UTF8.self)) ? .uriFullWidth : urn(text)
    }

    /// The fault of a text that starts with `urn:uuid:` or `urn:oid:` and does not go on as it must, or that forgets
    /// the `urn:`. What follows `#` or `|` is no part of the URN.
    ///
    /// - Source: FHIR R4 (4.0.1), datatypes.html#uri, #uuid and #oid.
    static func urn(_ text: Bytes) -> PrimitiveFault? {
        guard let first = text.first, "uo".utf8.contains(first | 0x20) else { return nil }
        if startsWith("uuid:", text) { return .urnUUID }
        if startsWith("oid:", text) { return .urnOID }
        let isUUID = startsWith("urn:uuid:", text)
        guard isUUID || startsWith("urn:oid:", text) else { return nil }
        let end = text.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "|") } ?? text.count
        let urn = Bytes(rebasing: text[..<end])
        if isUUID { return uuid(urn) == nil ? nil : areCapitals(urn) ? .urnCapitals : .urnUUID }
        return oid(urn) == nil ? nil : .urnOID
    }

    /// Whether only its capitals speak against the URN of a UUID. A `uri` may hold it: UUIDs are read in any case of
    /// letters (RFC 4122, 3), and datatypes.html#uri asks for lower case in passing.
    private static func areCapitals(_ urn: Bytes) -> Bool {
        let lower = urn.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return lower.withUnsafeBufferPointer(uuid) == nil
    }

    /// Whether a text starts with letters of the ASCII, in any case of letters.
    private static func startsWith(_ prefix: StaticString, _ text: Bytes) -> Bool {
        let count = prefix.utf8CodeUnitCount
        return text.count >= count && (0..<count).allSatisfy { text[$0] | 0x20 == prefix.utf8Start[$0] | 0x20 }
    }

    /// An absolute URI, or a fragment that means a contained resource (references.html#canonical).
    private static func canonical(_ text: Bytes) -> PrimitiveFault? {
        if text.contains(where: isWhiteSpace) { return .uriSpace }
        return text[0] == UInt8(ascii: "#") || AbsoluteURI.hasScheme(text) ? uri(text) : .canonicalRelative
    }

    /// `urn:oid:[0-2](\.(0|[1-9][0-9]*))+`
    private static func oid(_ text: Bytes) -> PrimitiveFault? {
        let dot = UInt8(ascii: "."), zero = UInt8(ascii: "0")
        guard text.starts(with: "urn:oid:".utf8), text.count > 10, text[8] >= zero, text[8] <= zero + 2, text[9] == dot
        else { return .oid }
        var start = 10
        for place in 10...text.count {
            if place == text.count || text[place] == dot {
                // An empty number, or one that starts with a zero.
                guard place > start, place == start + 1 || text[start] != zero else { return .oid }
                start = place + 1
            } else if !isDigit(text[place]) {
                return .oid
            }
        }
        return nil
    }

    /// `urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`
    private static func uuid(_ text: Bytes) -> PrimitiveFault? {
        guard text.count == 45, text.starts(with: "urn:uuid:".utf8) else { return .uuid }
        for (index, byte) in text.dropFirst(9).enumerated() {
            let isDash = index == 8 || index == 13 || index == 18 || index == 23
            let isHex = isDigit(byte) || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f"))
            guard isDash ? byte == UInt8(ascii: "-") : isHex else { return .uuid }
        }
        return nil
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
