import Testing

@testable import FHIRDefinitions

/// The first match as text, or nil.
func firstMatch(_ pattern: String, _ text: String, steps: Int = 1_000_000) throws -> String? {
    var steps = steps
    guard let range = try Pattern(pattern).firstMatch(in: text, steps: &steps) else { return nil }
    return String(decoding: Array(text.utf8)[range], as: UTF8.self)
}

@Suite("Patterns: what matches")
struct PatternTests {
    static let cases: [(pattern: String, text: String, match: String?)] = [
        // Literals, dots, anchors.
        ("", "abc", ""), ("b", "abc", "b"), ("library", "Library", nil), ("A.*B", "A\n\t\t\tB", "A\n\t\t\tB"),
        ("🔥+", "🔥🔥🔥", "🔥🔥🔥"), ("^Library$", "a/Library", nil), ("^b", "ab", nil), ("b$", "ab\n", "b"),
        (#"b\z"#, "ab\n", nil), (#"b\Z"#, "ab\n", "b"), ("b$", "ab\n\n", nil), (#"\Aa"#, "aa", "a"),
        ("(?m)^b$", "a\nb\nc", "b"),
        (#"\bb\w*"#, "ab bc", "bc"), (#"\Bb"#, "bab", "b"), ("(?-s)a.", "a\nab", "ab"), ("a{,b", "a{,b", "a{,b"),
        ("x{a}", "x{a}", "x{a}"), ("]}", "]}", "]}"),
        // Classes.
        ("[a-c]+", "xabcd", "abc"), ("[^a-c]+", "abxyc", "xy"), ("[]a]+", "a]", "a]"), ("[^]a]", "a]b", "b"),
        ("[a-]+", "-a", "-a"), ("[-a]+", "-a", "-a"), (#"[\w-.]+"#, "a-.b", "a-.b"), (#"[a\]b]+"#, "b]a", "b]a"),
        (#"[\^]20"#, "^20", "^20"), ("[a^]+", "^a", "^a"), (#"[\d\s]+"#, "a1 2b", "1 2"), (#"[^\S]"#, "a b", " "),
        ("[[:alpha:]_]+", "1ab_2", "ab_"), ("[[:^digit:]]+", "12ab", "ab"), ("[a[]+", "[a", "[a"),
        (#"[\b]"#, "\u{8}", "\u{8}"),
        ("[a-z-[aeiou]]+", "aeibcdo", "bcd"), ("[a-z-[b-y-[m]]]+", "bmaz", "maz"), ("[^a-z-[0-9]]+", "a1-2", "-"),
        (#"[[\]]+"#, "a[]", "[]"), ("[!--]+", "a!,-", "!,-"), ("[0-9-_]+", "a1-_", "1-_"), ("[a-z&&]+", "&a", "&a"),
        // Escapes and properties.
        (#"\x41\x{3042}\u3044\u{3046}"#, "Aあいう", "Aあいう"), (#"\uD83D\uDD25"#, "🔥", "🔥"),
        (#"\t\n\r\f\v"#, "\t\n\r\u{C}\u{B}", "\t\n\r\u{C}\u{B}"),
        (#"\.\/\-\@\'\" "#, "./-@'\" ", "./-@'\" "), (#"\p{Lu}+"#, "aÀB", "ÀB"), (#"\pN+"#, "a１Ⅳ²", "１Ⅳ²"),
        (#"\P{L}+"#, "a12b", "12"),
        (#"[\P{L}b]+"#, "a1b2c", "1b2"), (#"\p{Nd}+"#, "Ⅳ１", "１"), (#"[^\p{L}\d]"#, "a1-", "-"),
        (#"\p{L&}+"#, "あaB", "aB"),
        (#"\p{Sc}"#, "a￥", "￥"), (#"\p{Zs}"#, "a　", "　"), (#"\p{^Han}+"#, "漢か字", "か"),
        // Repetition.
        ("a*", "baa", ""), ("a+?", "aaa", "a"), ("a{2}", "aaa", "aa"), ("a{2,}", "aaa", "aaa"), ("a{1,2}", "aaa", "aa"),
        ("a{0}b", "ab", "b"),
        ("a{1,3}?b", "aaab", "aaab"), ("a*+a", "aaa", nil), ("a?+a", "a", nil), ("(?:ab){2,3}", "abababab", "ababab"),
        ("(?:ab)??c", "abc", "abc"),
        ("(?:a|ab)++c", "abc", nil), ("(?:a|ab){1,2}?c", "aabc", "aabc"), ("(a{0,5000}b){2}", "aabab", "aabab"),
        ("(?:ab){1000,}", "ab", nil),
        ("(?:(a|b)c){0,2000}d", "acbcd", "acbcd"),
        ("(?:(a|b)c){60,2000}?d", String(repeating: "ac", count: 59) + "d", nil),
        ("(?:a?){3000}b", "aab", "aab"), ("(a*)*", "aab", "aa"), ("(a*)+b", "aab", "aab"), ("(|a)+b", "aab", "aab"),
        ("(?:a??)*?b", "aab", "aab"),
        // Groups.
        ("a|ab", "ab", "a"), ("(?:|a)b", "ab", "ab"), ("(?>a|ab)c", "abc", nil), ("(?>ab|a)c", "abc", "abc"),
        (#"(a)(b)?\1"#, "aba", "aba"),
        (#"(?<x>.)\k<x>"#, "abba", "bb"), (#"(?P<x>.)\k{x}"#, "abba", "bb"), (#"(?:(a)|b)\1"#, "ba", nil),
        (#"(?i)(a)\1"#, "aA", "aA"),
        (#"(a|b)+\1"#, "abb", "abb"),
        // Lookaround.
        ("a(?=b)", "acab", "a"), ("a(?!b).", "abac", "ac"), ("(?<=a)b", "bab", "b"), ("(?<!a)b", "abb", "b"),
        ("(?<=あ|いう)c", "うcいうc", "c"),
        ("(?<=a{2,4})b", "abaab", "b"), ("(?<!^)a", "aa", "a"), (#"(?=(a+))\1b"#, "aab", "aab"),
        ("(?!(?=a)ab)a", "aba", "a"), ("(?<=^a)b", "ab", "b"),
        (#"^(?=.*\d)(?=.*[a-z]).{3,}$"#, "ab1", "ab1"), (#"^(?=.*\d)(?=.*[a-z]).{3,}$"#, "abc", nil),
        // Flags.
        ("(?i)abc", "xABC", "ABC"), ("a(?i)b(?-i)c", "aBC aBc", "aBc"), ("(?i:a)b", "AB Ab", "Ab"),
        ("((?i)a)b", "AB Ab", "Ab"), ("(?i)[b-d]+", "aBCde", "BCd"),
        ("(?i)[^a]", "Ab", "b"), ("(?i)é", "É", "É"), ("(?i)ａ+", "Ａａ", "Ａａ"), ("(?x) a b # c\n +", "abb", "abb"),
        ("(?x)[ ]", "a ", " "), ("a(?i)b|c", "C", "C"),
    ]

    @Test("the first match", arguments: cases)
    func matches(pattern: String, text: String, match: String?) throws {
        #expect(try firstMatch(pattern, text) == match)
    }

    @Test("a match counts bytes of UTF-8")
    func offsets() throws {
        var steps = 100
        #expect(try Pattern("か").firstMatch(in: "あaか", steps: &steps) == 4..<7)
        #expect(steps < 100 && steps > 80)
    }

    @Test(
        "the whole text",
        arguments: [
            ("Library", "Library", true), ("Library", "a/Library", false), ("a|ab", "ab", true), ("^a$", "a\n", false),
            (".*b", "aab", true),
            ("a*?", "aaa", true), ("(?>a|ab)", "ab", false), ("", "", true), ("", "a", false), ("b", "ab", false),
        ])
    func whole(pattern: String, text: String, matches: Bool) throws {
        var steps = 1000
        #expect(try Pattern(pattern).matchesWhole(text, steps: &steps) == matches)
    }
}
