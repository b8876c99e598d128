import Testing

@testable import FHIRPath

@Suite("Existence")
struct ExistenceTests {
    /// - Source: FHIRPath 2.0.0, section 5.1.
    static let cases: [Case] = [
        ("{}.empty()", "true"), ("1.empty()", "false"), ("{}.exists()", "false"), ("1.exists()", "true"),
        ("(1 | 2).exists($this > 1)", "true"), ("(1 | 2).exists($this > 2)", "false"),
        ("{}.exists($this > 2)", "false"),
        ("(1 | 2).all($this > 0)", "true"), ("(1 | 2).all($this > 1)", "false"), ("{}.all(false)", "true"),
        ("(1 | 2).all({})", "false"),
        ("(1 | 2).all($index < 2)", "true"), ("{}.allTrue()", "true"), ("(true | false).allTrue()", "false"),
        ("true.allTrue()", "true"),
        ("{}.anyTrue()", "false"), ("(true | false).anyTrue()", "true"), ("false.anyTrue()", "false"),
        ("{}.allFalse()", "true"),
        ("(true | false).allFalse()", "false"), ("false.allFalse()", "true"), ("{}.anyFalse()", "false"),
        ("(true | false).anyFalse()", "true"), ("true.anyFalse()", "false"), ("1.allTrue()", "PTH-0301"),
        ("{}.subsetOf(1)", "true"), ("1.subsetOf({})", "false"), ("(1 | 2).subsetOf(3 | 2 | 1)", "true"),
        ("(1 | 4).subsetOf(1 | 2)", "false"),
        ("1.supersetOf({})", "true"), ("{}.supersetOf(1)", "false"), ("(1 | 2 | 3).supersetOf(3 | 1)", "true"),
        ("{}.supersetOf({})", "true"),
        ("{}.count()", "0"), ("(1 | 2).count()", "2"), ("1.combine(1).count()", "2"), ("1.combine(1).distinct()", "1"),
        ("{}.distinct()", "{}"),
        ("{}.isDistinct()", "true"), ("1.combine(1).isDistinct()", "false"), ("1.combine(1.0).distinct()", "1"),
        ("'\\u00e9'.combine('e\\u0301').distinct().count()", "2"), ("(1 'g').combine(1000 'mg').distinct()", "1 'g'"),
        ("@2012-01-01T00:00:00Z.combine(@2012-01-01T09:00:00+09:00).isDistinct()", "false"),
    ]

    @Test("cases", arguments: cases)
    func existence(expression: String, result: String) {
        #expect(shown(expression) == result)
    }
}
