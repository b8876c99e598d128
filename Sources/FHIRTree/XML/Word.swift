/// Eight bytes at a time.
enum Word {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let blanks: UInt64 = 0x2020_2020_2020_2020
    static let ampersand: UInt64 = 0x2626_2626_2626_2626
    static let lessThan: UInt64 = 0x3C3C_3C3C_3C3C_3C3C
    static let bracket: UInt64 = 0x5D5D_5D5D_5D5D_5D5D
    static let quote: UInt64 = 0x2222_2222_2222_2222
    static let backslash: UInt64 = 0x5C5C_5C5C_5C5C_5C5C
    /// `value`, in the low five bytes.
    static let value: UInt64 = 0x65_756C_6176
    /// The lead byte of U+FFFE and U+FFFF, among others.
    static let lastLead: UInt64 = 0xEFEF_EFEF_EFEF_EFEF

    /// A high bit for each byte that is a control, outside ASCII, or one of three; exact for the lowest such byte.
    @inline(__always)
    static func special(_ word: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
        (((word ^ a) &- ones) | ((word ^ b) &- ones) | ((word ^ c) &- ones) | (word &- blanks) | word)
            & 0x8080_8080_8080_8080
    }

    /// A high bit for each byte that equals the byte repeated in `pattern`.
    @inline(__always)
    static func matches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let x = word ^ pattern
        return ~(((x & low) &+ low) | x | low)
    }

    /// A high bit for each control character.
    @inline(__always)
    static func controls(_ word: UInt64) -> UInt64 {
        ~(((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x6060_6060_6060_6060) | word) & 0x8080_8080_8080_8080
    }
}
