import TestSupport
import Testing

@testable import FHIRDefinitions

/// Random small patterns of the syntax that Swift's `Regex` shares, less possessive groups: with those that may match
/// nothing, as in `(?!(^ あ{2,}|-*|^){0,2}+-)` on "-ああ", it (6.3) finds what Perl and Java do not.
private struct Generator {
    var random: SplitMix64

    mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }

    mutating func alternatives(_ depth: Int) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in sequence(depth) }.joined(separator: "|")
    }

    private mutating func sequence(_ depth: Int) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let part = atom(depth)
            let canRepeat = !["^", "$", "\\b"].contains(part) && !part.hasPrefix("(?=") && !part.hasPrefix("(?!")
            guard canRepeat, Bool.random(using: &random) else { return part }
            return part + pick(["*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}"])
                + pick(part.hasSuffix(")") ? ["", "", "?"] : ["", "", "", "?", "+"])
        }.joined()
    }

    private mutating func atom(_ depth: Int) -> String {
        switch Int.random(in: 0...(depth > 0 ? 12 : 7), using: &random) {
        case 0...3: pick(["a", "b", "c", "あ", "-", " "])
        case 4...6: pick([".", "\\d", "\\w", "\\s", "\\W", "\\S", "[ab]", "[^a]", "[a-c]", "[^\\sあ]", "\\P{L}"])
        case 7: pick(["^", "$", "\\b"])
        case 8...9: "(\(alternatives(depth - 1)))"
        case 10: "(?:\(alternatives(depth - 1)))"
        default: pick(["(?>", "(?=", "(?!"]) + alternatives(depth - 1) + ")"
        }
    }
}

@Suite("Patterns: random comparisons")
struct PatternComparisonTests {
    @Test("Swift's Regex finds the same", arguments: 0..<300 as Range<UInt64>)
    func comparison(seed: UInt64) throws {
        var generator = Generator(random: SplitMix64(state: seed))
        let text = generator.alternatives(2)
        let expected = try Regex(text).matchingSemantics(.unicodeScalar).dotMatchesNewlines()
            .asciiOnlyDigits().asciiOnlyWhitespace().asciiOnlyWordCharacters().wordBoundaryKind(.simple)
        let pattern = try Pattern(text)
        // Swift's `\w` and `\b` with only ASCII take a digit for a word character in some places and not in others.
        let asksForWords = ["\\w", "\\W", "\\b"].contains { text.contains($0) }
        let letters = ["a", "b", "c", "あ", "-", " ", "A"] + (asksForWords ? [] : ["1"])
        for _ in 0..<10 {
            let count = Int.random(in: 0...8, using: &generator.random)
            let input = (0..<count).map { _ in generator.pick(letters) }.joined()
            let range = input.firstMatch(of: expected)?.range
            let offsets = range.map {
                input.utf8.distance(
                    from: input.startIndex, to: $0.lowerBound)..<input.utf8.distance(
                        from: input.startIndex, to: $0.upperBound)
            }
            var steps = 100_000
            #expect(try pattern.firstMatch(in: input, steps: &steps) == offsets, "\(text) on \(input)")
        }
    }

    /// Remembering failures from the first one on is no other result than never remembering any.
    @Test("remembered failures change nothing", arguments: 0..<200 as Range<UInt64>)
    func memory(seed: UInt64) throws {
        var generator = Generator(random: SplitMix64(state: seed + 1000))
        var parser = try PatternParser(generator.alternatives(3))
        let program = try parser.parse()
        for _ in 0..<10 {
            let count = Int.random(in: 0...12, using: &generator.random)
            let input = (0..<count).map { _ in generator.pick(["a", "b", "あ", "-", " "]) }.joined()
            func groups(patience: Int) throws -> [Range<Int>?] {
                var matcher = try PatternMatcher(
                    program, text: input, isWhole: false, keepsGroups: true, steps: 1_000_000)
                matcher.patience = patience
                let match = try matcher.find(from: 0)
                return match == nil ? [] : (0..<program.groupCount).map { matcher.group($0) }
            }
            // Without memory a search may take exponential time: there is nothing to compare with then.
            guard let plain = try? groups(patience: .max) else { continue }
            #expect(try groups(patience: 1) == plain)
        }
    }
}
