/// A FHIR `base64Binary`: the text of bytes in base 64. The spelling read is kept; odd text too.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#base64Binary; RFC 4648, section 4. White space within is tolerated.
@frozen
public struct FHIRBase64: FHIRText {
    public let rawValue: String

    @inlinable
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The text of these bytes, with padding and without white space.
    public init(bytes: some Sequence<UInt8>) {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = [], group: UInt32 = 0, count = 0
        for byte in bytes {
            group = group << 8 | UInt32(byte)
            count += 1
            guard count == 3 else { continue }
            for shift in [18, 12, 6, 0] as [UInt32] { text.append(digits[Int(group >> shift & 63)]) }
            (group, count) = (0, 0)
        }
        if count > 0 {
            group <<= UInt32(24 - count * 8)
            for index in 0..<4 {
                text.append(index <= count ? digits[Int(group >> UInt32(18 - 6 * index) & 63)] : UInt8(ascii: "="))
            }
        }
        rawValue = String(decoding: text, as: UTF8.self)
    }

    /// The bytes; `nil` if the text is not base 64.
    public var bytes: [UInt8]? {
        var bytes: [UInt8] = [], group: UInt32 = 0, count = 0, padding = 0
        for character in rawValue.utf8 {
            if [0x20, 0x09, 0x0A, 0x0D].contains(character) { continue }
            if character == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            guard padding == 0, let digit = Self.digit(character) else { return nil }
            group = group << 6 | digit
            count += 1
            guard count == 4 else { continue }
            bytes += [
                UInt8(truncatingIfNeeded: group >> 16), UInt8(truncatingIfNeeded: group >> 8),
                UInt8(truncatingIfNeeded: group),
            ]
            (group, count) = (0, 0)
        }
        switch (count, padding) {
        case (0, 0): return bytes
        case (2, 2) where group & 15 == 0: return bytes + [UInt8(truncatingIfNeeded: group >> 4)]
        case (3, 1) where group & 3 == 0:
            return bytes + [UInt8(truncatingIfNeeded: group >> 10), UInt8(truncatingIfNeeded: group >> 2)]
        default: return nil
        }
    }

    public var isWellFormed: Bool { !rawValue.isEmpty && bytes != nil }

    private static func digit(_ character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
