/// Eight bytes at a time.
enum Word {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let blanks: UInt64 = 0x2020_2020_2020_2020
    static let ampersand: UInt64 = 0x2626_2626_2626_2626
    static let lessThan: UInt64 = 0x3C3C_3C3C_3C3C_3C3C
    static let bracket: UInt64 = 0x5D5D_5D5D_5D5D_5D5D
    static let quote: UInt64 = 0x2222_2222_2222_2222
    static let backslash: UInt64 = 0x5C5C_5C5C_5C5C_5C5C

    /// A high bit for each byte that is a control, outside ASCII, or one of three; exact for the lowest such byte.
    @inline(__always)
    static func special(_ word: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
        (((word ^ a) &- ones) | ((word ^ b) &- ones) | ((word ^ c) &- ones) | (word &- blanks) | word)
            & 0x8080_8080_8080_8080
    }
}
