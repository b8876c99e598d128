import Testing

@testable import FHIRDefinitions

@Suite("Patterns: what is refused")
struct PatternErrorTests {
    static let cases: [(pattern: String, fault: PatternError.Fault, offset: Int)] = [
        ("あ(a", .unclosedGroup, 3), ("(?i", .unclosedGroup, 0), ("a)", .unopenedGroup, 1), ("あ[a", .unclosedClass, 3),
        ("[", .unclosedClass, 0), ("[]", .unclosedClass, 0),
        ("[a-[b]", .unclosedClass, 0), ("[b-a]", .invalidRange, 1), (#"[a-\d]"#, .invalidRange, 1),
        (#"a\"#, .unknownEscape, 1), (#"\y"#, .unknownEscape, 0),
        (#"\Qa\E"#, .unknownEscape, 0), (#"\0"#, .unknownEscape, 0), (#"[\B]"#, .unknownEscape, 1),
        (#"\x4"#, .invalidScalar, 0), (#"\x{110000}"#, .invalidScalar, 0),
        (#"\uD800"#, .invalidScalar, 0), (#"\x{}"#, .invalidScalar, 0), (#"\p{Klingon}"#, .unknownProperty, 0),
        (#"\p"#, .unknownProperty, 0), (#"\p{L"#, .unknownProperty, 0),
        ("[[:foo:]]", .unknownProperty, 1), ("*a", .nothingToRepeat, 0), ("a**", .nothingToRepeat, 2),
        ("a{2}{3}", .nothingToRepeat, 4), ("(?:+)", .nothingToRepeat, 3),
        ("a{3,2}", .invalidBounds, 1), ("a{2147483647}", .invalidBounds, 1),
        ("a{99999999999999999999}", .invalidBounds, 1), ("(?<=a+)b", .longLookbehind, 0),
        ("(?<=a{256})b", .longLookbehind, 0), (#"(a)\2"#, .unknownGroup, 3), (#"\1(a)"#, .unknownGroup, 0),
        (#"(a\1)"#, .unknownGroup, 2), (#"\k<x>"#, .unknownGroup, 0),
        ("(?<>a)", .invalidName, 3), ("(?<1>a)", .invalidName, 3), ("(?<x>a)(?<x>b)", .invalidName, 10),
        ("(?|a)", .unsupported, 0), ("(?R)", .unsupported, 0),
        ("(?1)", .unsupported, 0), ("(?#a)", .unsupported, 0), ("(*FAIL)", .unsupported, 0), ("a{,2}", .unsupported, 1),
        ("[a&&[b]]", .unsupported, 2), ("[a-z--[b]]", .unsupported, 4),
        ("[[.a.]]", .unsupported, 1), ("(?^a)", .unsupported, 0),
    ]

    @Test("a fault has its place", arguments: cases)
    func faults(pattern: String, fault: PatternError.Fault, offset: Int) {
        #expect(throws: PatternError(fault: fault, offset: offset)) { try Pattern(pattern) }
    }

    @Test("every fault is told in both languages, and none as another")
    func texts() {
        let texts = PatternError.Fault.allCases.map(\.text)
        #expect(Set(texts.map(\.ja)).count == texts.count)
        #expect(Set(texts.map(\.en)).count == texts.count)
    }

    @Test("every fault of patterns is tested")
    func complete() {
        let tested = Set(Self.cases.map(\.fault)).union([.tooLong, .nestedTooDeeply])
        #expect(tested == Set(PatternError.Fault.allCases))
    }
}
