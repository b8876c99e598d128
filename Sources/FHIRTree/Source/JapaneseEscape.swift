import Diagnostics

/// Tells text in ISO-2022-JP, the encoding of mail, by the escape sequence that starts its Japanese characters.
///
/// - Source: RFC 1468 (ISO-2022-JP); RFC 1554 (ISO-2022-JP-2).
enum JapaneseEscape {
    /// The hint for a text in which a reader stopped at an escape character; `nil` for any other byte.
    static func hint(_ bytes: SourceBytes, at offset: Int) -> BilingualText? {
        func byte(_ distance: Int) -> UInt8 { offset + distance < bytes.count ? bytes[offset + distance] : 0 }
        guard byte(0) == 0x1B else { return nil }
        let isEscape =
            byte(1) == UInt8(ascii: "$") && [UInt8(ascii: "@"), UInt8(ascii: "B"), UInt8(ascii: "(")].contains(byte(2))
            || byte(1) == UInt8(ascii: "(")
                && [UInt8(ascii: "B"), UInt8(ascii: "J"), UInt8(ascii: "I")].contains(byte(2))
        guard isEscape else { return nil }
        return BilingualText(
            ja: "ISO-2022-JP（JISコード）で書かれているようです。UTF-8で保存し直してください。",
            en: "The text looks like ISO-2022-JP (JIS): save the file as UTF-8.")
    }
}
