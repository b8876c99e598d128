import Diagnostics

/// The character at a fault: punctuation is quoted, anything that could be a value is only named.
struct JSONCharacter {
    enum Kind { case other, fullWidth, quote, space }

    let kind: Kind
    let description: BilingualText

    /// `nil` at the end of the input.
    init?(at offset: Int, in bytes: SourceBytes) {
        guard offset < bytes.count else { return nil }
        if Self.isCompressed(bytes, at: offset) {
            self.init(.other, ja: "圧縮されたデータ", en: "compressed data")
            return
        }
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self.init(.other, ja: "数字", en: "a digit")
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            self.init(.other, ja: "引用符のない文字", en: "a letter outside quotes")
        case 0x21..<0x7F:
            let character = Character(Unicode.Scalar(byte))
            self.init(.other, ja: "「\(character)」", en: "'\(character)'")
        case 0..<0x80:
            let code = Self.codePoint(Unicode.Scalar(byte))
            self.init(.other, ja: "制御文字（\(code)）", en: "the control character \(code)")
        default: self.init(outsideASCII: Self.scalar(at: offset, in: bytes))
        }
    }

    private init(outsideASCII scalar: Unicode.Scalar?) {
        guard let scalar else {
            self.init(.other, ja: "ASCII以外の文字", en: "a character outside ASCII")
            return
        }
        let code = Self.codePoint(scalar)
        switch scalar.value {
        case 0x2018...0x201F, 0x300C...0x300F, 0x301D...0x301F, 0xFF02, 0xFF07:
            self.init(.quote, ja: "「\(scalar)」（\(code)）", en: "'\(scalar)' (\(code))")
        case 0xFF10...0xFF19: self.init(.fullWidth, ja: "全角の数字", en: "a full-width digit")
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: self.init(.fullWidth, ja: "全角の英字", en: "a full-width letter")
        case 0x3001, 0x3002, 0x3010, 0x3011, 0x3014, 0x3015, 0x2212, 0xFF01...0xFF5E:
            self.init(.fullWidth, ja: "「\(scalar)」（\(code)）", en: "'\(scalar)' (\(code))")
        case 0x3000: self.init(.space, ja: "全角の空白（\(code)）", en: "an ideographic space (\(code))")
        case 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x2060, 0xFEFF:
            self.init(.space, ja: "特殊な空白（\(code)）", en: "an invisible character (\(code))")
        default: self.init(.other, ja: "ASCII以外の文字", en: "a character outside ASCII")
        }
    }

    private init(_ kind: Kind, ja: String, en: String) {
        (self.kind, description) = (kind, BilingualText(ja: ja, en: en))
    }

    /// Whether gzip (RFC 1952, section 2.3.1) or ZIP (PKWARE APPNOTE, section 4.3.7) starts here.
    static func isCompressed(_ bytes: SourceBytes, at offset: Int) -> Bool {
        guard offset == 0, bytes.count >= 4 else { return false }
        return bytes[0] == 0x1F && bytes[1] == 0x8B
            || (0..<4).map { bytes[$0] } == [UInt8(ascii: "P"), UInt8(ascii: "K"), 3, 4]
    }

    private static func scalar(at offset: Int, in bytes: SourceBytes) -> Unicode.Scalar? {
        var decoder = UTF8()
        var next = (offset..<min(offset + 4, bytes.count)).map { bytes[$0] }.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&next) else { return nil }
        return scalar
    }

    private static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
