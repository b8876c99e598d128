/// The general categories of Unicode, one bit each.
///
/// - Source: The Unicode Standard, section 4.5; the values are those of Swift's standard library.
enum GeneralCategories {
    private static let names: [(name: String, category: Unicode.GeneralCategory)] = [
        ("Lu", .uppercaseLetter), ("Ll", .lowercaseLetter), ("Lt", .titlecaseLetter), ("Lm", .modifierLetter),
        ("Lo", .otherLetter), ("Mn", .nonspacingMark), ("Mc", .spacingMark), ("Me", .enclosingMark),
        ("Nd", .decimalNumber), ("Nl", .letterNumber), ("No", .otherNumber), ("Pc", .connectorPunctuation),
        ("Pd", .dashPunctuation), ("Ps", .openPunctuation), ("Pe", .closePunctuation), ("Pi", .initialPunctuation),
        ("Pf", .finalPunctuation), ("Po", .otherPunctuation), ("Sm", .mathSymbol), ("Sc", .currencySymbol),
        ("Sk", .modifierSymbol), ("So", .otherSymbol), ("Zs", .spaceSeparator), ("Zl", .lineSeparator),
        ("Zp", .paragraphSeparator), ("Cc", .control), ("Cf", .format), ("Cs", .surrogate), ("Co", .privateUse),
        ("Cn", .unassigned),
    ]
    private static let bits = Dictionary(
        uniqueKeysWithValues: names.enumerated().map { ($1.category, UInt32(1) << UInt32($0)) })

    /// Every category.
    static let all: UInt32 = (1 << 30) - 1

    static func bit(of scalar: Unicode.Scalar) -> UInt32 { bits[scalar.properties.generalCategory] ?? 0 }

    /// The bits of `Lu`, or of all that start with `L`; `LC` and `L&` are the cased letters.
    static func bits(named name: String) -> UInt32? {
        let wanted = name == "LC" || name == "L&" ? ["Lu", "Ll", "Lt"] : [name]
        let found = names.filter { entry in wanted.contains { $0 == entry.name || $0 == entry.name.prefix(1) } }
        return found.isEmpty ? nil : found.reduce(0) { $0 | (bits[$1.category] ?? 0) }
    }
}

extension ScalarSet {
    /// Named sets: the ASCII classes of `\d`, `\w`, `\s` and of POSIX, scripts, and blocks.
    ///
    /// A script holds no character that several scripts share: `ー` (U+30FC) is in no script, but in the block Katakana.
    ///
    /// - Source: Unicode 17.0, Scripts.txt and Blocks.txt; pcre2pattern, "POSIX character classes".
    enum Names {
        static let digit: [ClosedRange<UInt32>] = [0x30...0x39]
        static let space: [ClosedRange<UInt32>] = [0x9...0xD, 0x20...0x20]
        static let word: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]

        static let posix: [String: [ClosedRange<UInt32>]] = [
            "alpha": [0x41...0x5A, 0x61...0x7A], "digit": digit, "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A],
            "upper": [0x41...0x5A], "lower": [0x61...0x7A], "space": space, "blank": [0x9...0x9, 0x20...0x20],
            "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E], "cntrl": [0x0...0x1F, 0x7F...0x7F],
            "graph": [0x21...0x7E], "print": [0x20...0x7E], "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
            "word": word, "ascii": [0x0...0x7F],
        ]

        static let scripts: [String: [ClosedRange<UInt32>]] = [
            "Hiragana": [
                0x3041...0x3096, 0x309D...0x309F, 0x1B001...0x1B11F, 0x1B132...0x1B132, 0x1B150...0x1B152,
                0x1F200...0x1F200,
            ],
            "Katakana": [
                0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF, 0x32D0...0x32FE, 0x3300...0x3357, 0xFF66...0xFF6F,
                0xFF71...0xFF9D, 0x1AFF0...0x1AFF3, 0x1AFF5...0x1AFFB, 0x1AFFD...0x1AFFE, 0x1B000...0x1B000,
                0x1B120...0x1B122, 0x1B155...0x1B155, 0x1B164...0x1B167,
            ],
            "Han": [
                0x2E80...0x2E99, 0x2E9B...0x2EF3, 0x2F00...0x2FD5, 0x3005...0x3005, 0x3007...0x3007, 0x3021...0x3029,
                0x3038...0x303B, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFA6D, 0xFA70...0xFAD9, 0x16FE2...0x16FE3,
                0x16FF0...0x16FF6, 0x20000...0x2A6DF, 0x2A700...0x2B81D, 0x2B820...0x2CEAD, 0x2CEB0...0x2EBE0,
                0x2EBF0...0x2EE5D, 0x2F800...0x2FA1D, 0x30000...0x3134A, 0x31350...0x33479,
            ],
            "Latin": [
                0x41...0x5A, 0x61...0x7A, 0xAA...0xAA, 0xBA...0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B8,
                0x2E0...0x2E4, 0x1D00...0x1D25, 0x1D2C...0x1D5C, 0x1D62...0x1D65, 0x1D6B...0x1D77, 0x1D79...0x1DBE,
                0x1E00...0x1EFF, 0x2071...0x2071, 0x207F...0x207F, 0x2090...0x209C, 0x212A...0x212B, 0x2132...0x2132,
                0x214E...0x214E, 0x2160...0x2188, 0x2C60...0x2C7F, 0xA722...0xA787, 0xA78B...0xA7DC, 0xA7F1...0xA7FF,
                0xAB30...0xAB5A, 0xAB5C...0xAB64, 0xAB66...0xAB69, 0xFB00...0xFB06, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
                0x10780...0x10785, 0x10787...0x107B0, 0x107B2...0x107BA, 0x1DF00...0x1DF1E, 0x1DF25...0x1DF2A,
            ],
        ]

        static let blocks: [String: [ClosedRange<UInt32>]] = [
            "BasicLatin": [0x0...0x7F], "Latin-1Supplement": [0x80...0xFF],
            "CJKSymbolsandPunctuation": [0x3000...0x303F], "Hiragana": [0x3040...0x309F],
            "Katakana": [0x30A0...0x30FF], "KatakanaPhoneticExtensions": [0x31F0...0x31FF],
            "CJKUnifiedIdeographsExtensionA": [0x3400...0x4DBF], "CJKUnifiedIdeographs": [0x4E00...0x9FFF],
            "CJKCompatibilityIdeographs": [0xF900...0xFAFF], "HalfwidthandFullwidthForms": [0xFF00...0xFFEF],
        ]
    }

    /// The set of `\p{name}`: a general category, a script (also `IsHan`, `sc=Han`, `Script=Han`), a block
    /// (`InKatakana`, and `IsBasicLatin` where no script has the name), `Any` or `ASCII`.
    init?(property name: String) {
        func rest(after prefix: String) -> String? {
            name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
        }
        if let bits = GeneralCategories.bits(named: name) {
            self.init([], categories: bits)
            return
        }
        let script = rest(after: "sc=") ?? rest(after: "Script=") ?? rest(after: "script=") ?? rest(after: "Is") ?? name
        let block = rest(after: "In") ?? rest(after: "Is") ?? ""
        let fixed = ["Any": Self.all, "ASCII": [0x0...0x7F]]
        guard let ranges = fixed[name] ?? Names.scripts[script] ?? Names.blocks[block] else { return nil }
        self.init(ranges)
    }
}
