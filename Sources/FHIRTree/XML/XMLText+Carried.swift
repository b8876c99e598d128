// Which characters of JSON XML can carry.

extension XMLText {
    /// Whether XML has all characters of a JSON string.
    ///
    /// - Source: XML 1.0 (Fifth Edition), production [2] Char.
    static func isCarried(_ bytes: SourceBytes, _ range: Range<Int>, _ isEscaped: Bool) -> Bool {
        if isEscaped, hasRareEscape(bytes, range) {
            guard JSONString.loneSurrogates(bytes, range).isEmpty else { return false }
            return JSONString.decode(bytes, range).unicodeScalars.allSatisfy { XMLCharacters.isCharacter($0.value) }
        }
        var i = range.lowerBound
        while i < range.upperBound {
            // U+FFFE and U+FFFF: EF BF BE, EF BF BF.
            if bytes.start[i] == 0xEF, bytes.start[i + 1] == 0xBF, bytes.start[i + 2] >= 0xBE { return false }
            i += 1
        }
        return true
    }

    /// Whether a string has an escape other than those of quotes, backslash, slash and white space.
    private static func hasRareEscape(_ bytes: SourceBytes, _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i < range.upperBound {
            guard bytes.start[i] == UInt8(ascii: "\\") else {
                i += 1
                continue
            }
            switch bytes.start[i + 1] {
            case UInt8(ascii: "u"), UInt8(ascii: "b"), UInt8(ascii: "f"): return true
            default: i += 2
            }
        }
        return false
    }
}
