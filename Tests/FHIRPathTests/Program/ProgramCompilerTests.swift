import Testing

@testable import FHIRPath

@Suite("ProgramCompiler")
struct ProgramCompilerTests {
    private static func keptCount(_ text: String) throws -> Int32 {
        try ProgramCompiler.compile(try Parser.parse(text)).slotCount
    }

    /// How many parts of an expression a loop does not change, so that they are evaluated once.
    static let kept: [(text: String, count: Int32)] = [
        ("name.where(use = 'a')", 0), ("name.where(use = %resource.a)", 1), ("name.where(use in %context.a.b)", 1),
        ("name.where(use = %x)", 1), ("name.where(use in %x)", 1), ("name.where(use = %ucum)", 0), ("%x", 0),
        ("defineVariable('x', 1).name.where(use = %x)", 0), ("name.select(defineVariable('x').select(use = %x))", 0),
        ("name.where($index = 1 + 1)", 0), ("name.where($index = %resource.a + 1)", 2),
        ("name.select($this.a | %resource.b.c)", 1),
        ("name.where(%resource.a.trace('x').exists())", 0), ("name.where(%resource.a.where($this = 'b').exists())", 1),
        ("%resource.a", 0), ("name.aggregate($total + %resource.a, 0)", 1),
        ("name.select(a.select(%resource.b.iif(c, $this)))", 1), ("name.select(%resource.a.coalesce(b))", 0),
        ("name.select(%resource.iif($index = 0, 1, 2))", 0), ("name.select(%resource.iif(a, 1, 2))", 1),
    ]

    @Test("what a loop does not change is kept", arguments: kept)
    func checkKept(text: String, count: Int32) throws {
        #expect(try Self.keptCount(text) == count)
    }

    /// What has constants only is a constant; what fails or gives several items is left to the evaluation.
    static let constants: [(text: String, isConstant: Bool, result: String)] = [
        ("1 + 2 = 3", true, "true"), ("(1 + 2) * 3 > 8 and 'a' & 'b' = 'ab'", true, "true"), ("1 / 0", true, "{}"),
        ("{} = 1", true, "{}"), ("@2024-01-31 + 1 month", true, "@2024-02-29"), ("1 + 'a'", false, "PTH-0302"),
        ("1 | 2", false, "1, 2"), ("1 in (1 | 2)", false, "true"), ("now() = now()", false, "true"),
        ("2 + 2", true, "4"),
        ("@9999 + 1 year", false, "PTH-0307"), ("true or (1 + 'a')", false, "true"), ("'a'", true, "'a'"),
    ]

    @Test("constants are calculated once", arguments: constants)
    func checkConstants(text: String, isConstant: Bool, result: String) throws {
        #expect((try ProgramCompiler.compile(try Parser.parse(text)).constant != nil) == isConstant)
        #expect(shown(text) == result)
    }

    /// What is kept must give what it gave without.
    static let results: [Case] = [
        ("(1 | 2 | 3).where($this in (%resource.a | 2))", "1, 2"),
        ("(1 | 2 | 3).select($this + %resource.a)", "2, 3, 4"),
        ("(1 | 2).select(%resource.b.coalesce($this))", "1, 2"),
        ("(1 | 2).select(%resource.none.coalesce($this))", "1, 2"),
        ("(1 | 2).select(iif($this = 1, %resource.a + 5, $this))", "6, 2"),
        ("(1 | 2).select((10 | 20).select(%resource.a + $this))", "11, 21, 11, 21"),
        ("(1 | 2).select(%resource.a.select($this + $index))", "1, 1"),
        ("(5 | 6).select(%resource.iif($index = 0, 'first', 'later'))", "'first', 'later'"),
        ("(1 | 2).select(defineVariable('v', $this).select(%v + %resource.a))", "2, 3"),
        ("(1 | 2).select((1 | 2).aggregate($total + %resource.a, 0) + $this)", "3, 4"),
    ]

    @Test("and changes no result", arguments: results)
    func checkResults(expression: String, result: String) {
        #expect(shown(expression, on: #"{"resourceType": "Basic", "a": 1, "b": 7}"#) == result)
    }
}
