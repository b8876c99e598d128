import Testing

@testable import FHIRDefinitions

@Suite("Patterns: replacement")
struct PatternReplacementTests {
    static let cases: [(text: String, pattern: String, replacement: String, result: String)] = [
        // HL7's FHIRPath test suite, group testReplaceMatches.
        ("123456", "234", "X", "1X56"), ("abc", "", "x", "abc"), ("123456", "234", "", "156"),
        ("abc123", "[0-9]", "-", "abc---"),
        // FHIRPath 2.0.0, section 5.6.10, example.
        (
            "11/30/1972", #"\b(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{2,4})\b"#, "${day}-${month}-${year}",
            "30-11-1972"
        ),
        ("ab", "(a)(b)", "$2$1", "ba"), ("ab", "(a)(b)", "${2}0$0", "b0ab"), ("a", "(a)", "$10", "a0"),
        ("a", "(a)|(b)", "<$2>", "<>"), ("a", "a", "$$1", "$1"),
        ("a", "a", #"\$1\\"#, #"$1\"#), ("a", "a", "5 $", "5 $"), ("a", "a", #"\n$x"#, #"\n$x"#),
        ("xaab", "a*", "-", "-x--b-"), ("あい", "x*", "-", "-あ-い-"),
        ("aXbX", "^a|X", "", "b"), ("", "a*", "-", "-"),
        ("0311234567", #"^(\d{2})(\d{4})(\d{4})$"#, "$1-$2-$3", "03-1123-4567"),
        ("ab12", #"(?<=b)(?=1)"#, "/", "ab/12"),
        ("aab", "(a)+", "<$1>", "<a>b"),
    ]

    @Test("each match is replaced", arguments: cases)
    func replaces(text: String, pattern: String, replacement: String, result: String) throws {
        let pattern = try Pattern(pattern)
        var steps = 10_000
        let replacement = try PatternReplacement(replacement, for: pattern)
        #expect(try pattern.replacingMatches(in: text, with: replacement, steps: &steps) == result)
    }

    @Test(
        "a reference to nothing is refused",
        arguments: [
            ("a$1", PatternError.Fault.unknownGroup, 1), ("${x}", .unknownGroup, 0), ("${-1}", .unknownGroup, 0),
            ("${", .unknownGroup, 0), ("${9999999999999999999}", .unknownGroup, 0),
            ("a$&", .unsupported, 1), (#"\1"#, .unsupported, 0),
        ])
    func refuses(replacement: String, fault: PatternError.Fault, offset: Int) throws {
        let pattern = try Pattern("a")
        #expect(throws: PatternError(fault: fault, offset: offset)) {
            try PatternReplacement(replacement, for: pattern)
        }
    }
}
