import Testing

@testable import FHIRPath

@Suite("Faults of the text")
struct SyntaxErrorTests {
    static let faults: [(text: String, code: String, offset: Int)] = [
        ("a # b", "PTH-0101", 2), ("a ! b", "PTH-0101", 2), ("襷", "PTH-0101", 0), ("a ; b", "PTH-0101", 2),
        ("a = 'b", "PTH-0102", 4), ("a.`b", "PTH-0102", 2), (#"'a\"#, "PTH-0102", 0),
        ("a /* b", "PTH-0103", 2), ("/*/", "PTH-0103", 0),
        (#"'a\uD842'"#, "PTH-0104", 2), (#"'\uDFB7'"#, "PTH-0104", 1), (#"'\uD842\u0041'"#, "PTH-0104", 1),
        ("", "PTH-0105", 0), ("1 +", "PTH-0105", 3), ("a in ", "PTH-0105", 5),
        ("a b", "PTH-0106", 2), ("a)", "PTH-0106", 1), ("1 + * 2", "PTH-0106", 4), ("f(,)", "PTH-0106", 2),
        ("$that", "PTH-0106", 0), ("a = 襷".replacing("襷", with: "]"), "PTH-0106", 4), ("* 2", "PTH-0106", 0),
        ("a.", "PTH-0107", 2), ("a.1", "PTH-0107", 2), ("a.'b'", "PTH-0107", 2),
        ("{1}", "PTH-0107", 1), ("a is 1", "PTH-0107", 5),
        ("a.$this", "PTH-0107", 2), ("% ", "PTH-0107", 2),
        ("(", "PTH-0112", 0), ("(a", "PTH-0112", 0), ("a[1", "PTH-0112", 1), ("f(1", "PTH-0112", 1),
        ("a.where((b = 1) and c[0", "PTH-0112", 21), ("a.f(g(1)", "PTH-0112", 3), ("{", "PTH-0112", 0),
        ("(1 + ", "PTH-0105", 5), ("//a", "PTH-0105", 0), ("a.f(b//c)", "PTH-0112", 3), ("(a]", "PTH-0107", 2),
        ("2147483648", "PTH-0108", 0), ("1 + 99999999999", "PTH-0108", 4), ("9223372036854775808L", "PTH-0108", 0),
        ("@2015-13", "PTH-0109", 0), ("@2015-02-30", "PTH-0109", 0), ("@T25:00", "PTH-0109", 0), ("@", "PTH-0109", 0),
        ("@2015-01-01T24:00", "PTH-0109", 0), ("@0000", "PTH-0109", 0), ("1 = @201", "PTH-0109", 4),
    ]

    @Test("each with its code and place", arguments: faults)
    func fault(text: String, code: String, offset: Int) {
        let error = #expect(throws: FHIRPathError.self) { try FHIRPathExpression(text) }
        #expect(error?.code == code, "\(text)")
        #expect(error?.position.byteOffset == offset, "\(text)")
    }

    @Test("brackets, arguments and signs nest to a limit")
    func depth() {
        func code(_ open: String, _ close: String, _ depth: Int) -> String? {
            let text = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
            do throws(FHIRPathError) {
                _ = try FHIRPathExpression(text)
                return nil
            } catch { return error.code }
        }
        let limit = Parser.depthLimit
        for (open, close) in [("(", ")"), ("iif(true, ", ")"), ("a[", "]"), ("-", "")] {
            #expect(code(open, close, limit - 1) == nil, "\(open)")
            #expect(code(open, close, limit + 1) == "PTH-0110", "\(open)")
            #expect(code(open, close, 20_000) == "PTH-0110", "\(open)")
        }
        #expect(code("'", "'", 600_000) == "PTH-0111")
    }

    @Test("the place in lines and columns, with an excerpt")
    func place() throws {
        let error = try #require(throws: FHIRPathError.self) { try FHIRPathExpression("'襷' =\n  'é' = #") }
        #expect(error.position.line == 2)
        #expect(error.position.column == 9)
        #expect(error.excerpt == "  'é' = #\n        ^")
        #expect(error.description.hasPrefix("2:9: PTH-0101: "))
        let windows = try #require(throws: FHIRPathError.self) { try FHIRPathExpression("1 +\r\n  # 2\r\n+ 3") }
        #expect(windows.position.line == 2)
        #expect(windows.excerpt == "  # 2\n  ^")
        #expect(error.diagnostic.code == "PTH-0101")
    }
}
