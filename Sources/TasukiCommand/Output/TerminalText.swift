/// Text from outside, made fit for a terminal.
enum TerminalText {
    /// The columns that a scalar takes: 2 for East Asian wide and fullwidth characters, 0 for marks that sit on
    /// another.
    ///
    /// - Source: Unicode Standard Annex #11 (East Asian Width), ranges of the classes W and F in EastAsianWidth.txt
    ///   15.1.
    static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        // Kana and kanji, without the combining marks in front of them.
        if 0x309B...0x33FF ~= scalar.value || 0x4E00...0x9FFF ~= scalar.value { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: return wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
        0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x1B2FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD,
    ]

    /// The columns that a text takes.
    static func width(of text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + width(of: $1) } }

    /// A line that cannot steer the terminal: a tab becomes a space, other controls and direction marks become U+FFFD.
    static func safe(_ line: String) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in line.unicodeScalars { if let scalar = self.safe(scalar) { safe.append(scalar) } }
        return String(safe)
    }

    /// `nil` for a byte order mark, which shows nothing.
    static func safe(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        // ASCII, and the blocks from CJK symbols to Hangul, which hold no such character.
        if 0x20..<0x7F ~= scalar.value || 0x3000...0xD7A3 ~= scalar.value { return scalar }
        if scalar == "\t" { return " " }
        if scalar.value == 0xFEFF { return nil }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return "\u{FFFD}"
        default: return scalar
        }
    }
}
