import Testing

@testable import FHIRPath

@Suite("Logic")
struct LogicTests {
    /// The tables of FHIRPath 2.0.0, section 6.5, row by row: the left operand true, false, empty; in each the right
    /// operand the same.
    static let tables: [(name: String, rows: [[String]])] = [
        ("and", [["true", "false", "{}"], ["false", "false", "false"], ["{}", "false", "{}"]]),
        ("or", [["true", "true", "true"], ["true", "false", "{}"], ["true", "{}", "{}"]]),
        ("xor", [["false", "true", "{}"], ["true", "false", "{}"], ["{}", "{}", "{}"]]),
        ("implies", [["true", "false", "{}"], ["true", "true", "true"], ["true", "{}", "{}"]]),
    ]

    @Test("truth tables", arguments: tables)
    func table(name: String, rows: [[String]]) {
        let values = ["true", "false", "{}"]
        for (a, row) in zip(values, rows) {
            for (b, result) in zip(values, row) { #expect(shown("\(a) \(name) \(b)") == result, "\(a) \(name) \(b)") }
        }
    }

    /// - Source: FHIRPath 2.0.0, sections 4.5 (a single item counts as true) and 6.5.
    static let cases: [Case] = [
        ("true.not()", "false"), ("false.not()", "true"), ("{}.not()", "{}"), ("'a' and true", "true"),
        ("0 or false", "true"),
        ("(true | false) and true", "PTH-0303"), ("(1 | 2).not()", "PTH-0303"), ("false and (1 | 2)", "false"),
        ("true or (1 | 2)", "true"), ("false implies (1 | 2)", "true"), ("1.not()", "false"), ("'a'.not()", "false"),
    ]

    @Test("single items, several, and short cuts", arguments: cases)
    func checkCases(expression: String, result: String) {
        #expect(shown(expression) == result)
    }
}
