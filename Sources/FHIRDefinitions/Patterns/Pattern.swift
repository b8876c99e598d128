/// A regular expression as FHIRPath authors write it: the syntax of PCRE, and the subtraction of classes of XML Schema.
///
/// - Literals, `.`, classes with ranges, negation, `[:alpha:]`, `[a-z-[aeiou]]`; `\d \w \s` (ASCII) and `\D \W \S`,
///   `\p{…}` for general categories, the scripts Hiragana, Katakana, Han, Latin and some blocks; `\t \n \r \f \v \a \e
///   \xHH \x{…} \uHHHH`.
/// - `* + ? {n} {n,} {n,m}`, greedy, lazy (`?`) and possessive (`+`); `|`; groups `(…)`, `(?<name>…)`, `(?:…)`,
///   `(?>…)`.
/// - `^ $ \A \z \Z \b \B`, lookahead, lookbehind of at most 255 scalars, `\1`, `\k<name>`, flags `(?imsx-imsx)`,
///   `(?i:…)`.
///
/// Matching is by Unicode scalars and heeds case; `.` matches line breaks, too; `$` matches at the end and before a
/// last `\n`. No text and no pattern can make a match run on: each takes the steps that its caller grants, and a
/// bounded memory.
///
/// - Source: FHIRPath 2.0.0, section 5.6.9 (`matches`) and the functions after it; pcre2pattern; XML Schema 1.1 part 2,
///   appendix G.
package final class Pattern: Sendable {
    /// The longest pattern and replacement, in bytes of UTF-8.
    static let longestText = 1 << 16
    /// How deeply groups can stand in one another.
    static let deepestNesting = 250

    private let program: PatternProgram
    private let isEmpty: Bool
    let names: [String: Int]

    /// What a caller asks for beside the pattern.
    ///
    /// - Source: FHIRPath 3.0.0 (trial use), `flags` of `matches`, `matchesFull` and `replaceMatches`.
    package struct Flags: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        /// As the pattern itself says.
        package static let none: Flags = []
        /// `i`: letters of either case match.
        package static let ignoresCase = Flags(rawValue: 1)
        /// `m`: `^` and `$` match at the start and the end of each line, too.
        package static let isMultiline = Flags(rawValue: 2)

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Reads the letters of `flags`, in any order and number; `nil` for another letter.
        package init?(letters: String) {
            self = []
            for letter in letters.unicodeScalars {
                switch letter {
                case "i": insert(.ignoresCase)
                case "m": insert(.isMultiline)
                default: return nil
                }
            }
        }
    }

    /// Reads a pattern.
    /// - Throws: ``PatternError`` for what is malformed or not supported.
    package init(_ text: String, flags: Flags = []) throws(PatternError) {
        var parser = try PatternParser(text)
        parser.flags.ignoresCase = flags.contains(.ignoresCase)
        parser.flags.isMultiline = flags.contains(.isMultiline)
        program = try parser.parse()
        names = parser.names
        isEmpty = text.isEmpty
    }

    /// How many groups there are, with the whole match as group 0.
    var groupCount: Int { program.groupCount }

    /// The first match, in bytes of UTF-8.
    /// - Parameter steps: how many steps may be taken, less those that were.
    package func firstMatch(in text: String, steps: inout Int) throws(PatternLimit) -> Range<Int>? {
        try search(text, isWhole: false, steps: &steps)
    }

    /// Whether the whole text matches.
    package func matchesWhole(_ text: String, steps: inout Int) throws(PatternLimit) -> Bool {
        try search(text, isWhole: true, steps: &steps) != nil
    }

    private func search(_ text: String, isWhole: Bool, steps: inout Int) throws(PatternLimit) -> Range<Int>? {
        var matcher = try PatternMatcher(program, text: text, isWhole: isWhole, keepsGroups: false, steps: steps)
        defer { steps = max(matcher.steps, 0) }
        return try matcher.find(from: 0)
    }

    /// The text with each match replaced. An empty pattern changes nothing.
    package func replacingMatches(
        in text: String, with replacement: PatternReplacement, steps: inout Int
    ) throws(PatternLimit) -> String {
        guard !isEmpty else { return text }
        var matcher = try PatternMatcher(
            program, text: text, isWhole: false, keepsGroups: replacement.hasGroups, steps: steps)
        defer { steps = max(matcher.steps, 0) }
        var result: [UInt8] = []
        var (copied, start, made) = (0, 0, 0)
        while start <= matcher.text.count, let match = try matcher.find(from: start) {
            result += matcher.text[copied..<match.lowerBound]
            for part in replacement.parts {
                switch part {
                case .text(let bytes): result += bytes
                case .group(0): result += matcher.text[match]
                case .group(let number): if let range = matcher.group(number) { result += matcher.text[range] }
                }
            }
            // The text made counts as work, so that it cannot fill the memory.
            matcher.steps -= result.count - made
            made = result.count
            guard matcher.steps >= 0 else { throw .steps }
            copied = match.upperBound
            // After an empty match the scalar that follows stays, and the search goes on behind it.
            start = match.upperBound
            if match.isEmpty {
                start = start < matcher.text.count ? Int(matcher.scalar(at: Int32(start)).end) : start + 1
            }
        }
        return String(decoding: result + matcher.text[copied...], as: UTF8.self)
    }
}
