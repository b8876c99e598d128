import Testing

@testable import FHIRDefinitions

private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

@Suite("Patterns: hostile input stays bounded")
struct PatternLimitTests {
    /// Patterns that take exponential time by plain backtracking, in a number of steps linear in the text.
    @Test(
        "linear time",
        arguments: [
            "(a+)+$", "(a*)*b", "((a*)*)*b", "(a|aa)+$", "(a|a)*b", "(.*a){12}$", "^(a?){30}b", "(?:(?:a+)+)+b",
            "(a+?)+?b", #"^(\w+\s?)*$"#, "a*a*a*a*a*b", ".*?.*?.*?b",
            "(|a|aa)*b", "(x+x+)*a*b", "(a{1,3}){1,3}b",
        ])
    func linear(pattern: String) throws {
        for count in [30, 2000, 20_000] {
            #expect(try firstMatch(pattern, times("a", count) + "!", steps: 1000 * count) == nil)
        }
    }

    @Test("the same with a match that comes late")
    func late() throws {
        #expect(try firstMatch("(a|aa)+!", times("a", 20_000) + "!", steps: 1_000_000)?.utf8.count == 20_001)
        #expect(try firstMatch(#"(\S|\s)*!"#, times("あ", 20_000) + "!", steps: 1_000_000)?.utf8.count == 60_001)
    }

    /// What cannot be remembered ends with the budget.
    @Test(
        "the budget ends", arguments: [#"(a+)+\1b"#, "(?=(a+)+b)a", "(((((a{0,99}){0,99}){0,99}){0,99}){0,99}){0,99}b"])
    func budget(pattern: String) throws {
        var steps = 200_000
        #expect(throws: PatternLimit.steps) { try Pattern(pattern).firstMatch(in: times("a", 40), steps: &steps) }
        #expect(steps == 0)
    }

    @Test("open choices are bounded")
    func memory() {
        #expect(throws: PatternLimit.memory) {
            try firstMatch("(?:ab|cd)*", times("ab", 2_200_000), steps: 100_000_000)
        }
    }

    @Test(
        "counters cost no memory",
        arguments: [
            "(a{1000}){1000}", "((a{30000}){30000}){30000}", "(?:a?){2000000000}b",
        ])
    func counters(pattern: String) throws {
        #expect(try firstMatch(pattern, times("a", 40) + "!", steps: 10_000_000) == nil)
    }

    @Test("deep and long patterns are refused or read")
    func shapes() throws {
        #expect(throws: PatternError(fault: .tooLong, offset: 0)) { try Pattern(times("(", 100_000)) }
        #expect(throws: PatternError(fault: .nestedTooDeeply, offset: 250)) { try Pattern(times("(", 65_536)) }
        #expect(throws: PatternError(fault: .nestedTooDeeply, offset: 750)) { try Pattern(times("(?=", 300)) }
        #expect(throws: PatternError(fault: .nestedTooDeeply, offset: 24)) { try Pattern(times("[a-", 20)) }
        #expect(throws: PatternError(fault: .unopenedGroup, offset: 0)) { try Pattern(times(")", 65_536)) }
        #expect(throws: PatternError.self) { try Pattern(times("[[.", 21_000)) }
        #expect(try firstMatch(times("(", 250) + "a" + times(")*", 250), "aaa") == "aaa")
        #expect(try firstMatch(times("(?:", 250) + "a" + times("){2,3}", 250), "aaa") == nil)
        #expect(try firstMatch(times("(?<=", 250) + "a" + times("{1,2})", 250), "aa") == "")
        #expect(try firstMatch(times("a|", 32_000) + "b", "b") == "b")
        #expect(try firstMatch(times("(?i)é", 10_000), "é") == nil)
    }

    @Test("replacing on a long text")
    func replacing() throws {
        let pattern = try Pattern("(a+)+b|a")
        let replacement = try PatternReplacement("<$0>", for: pattern)
        var steps = 2_000_000
        #expect(
            try pattern.replacingMatches(in: times("a", 200), with: replacement, steps: &steps) == times("<a>", 200))
    }
}
