import Testing

@testable import FHIRPath

@Suite("Lexer")
struct LexerTests {
    /// - Source: FHIRPath 2.0.0, section 2.1 and appendix B.
    static let tokens: [(text: String, kinds: [Token.Kind])] = [
        ("", []),
        ("a.b", [.identifier("a"), .sign("."), .identifier("b")]),
        ("_a1", [.identifier("_a1")]),
        ("`a-b`", [.delimitedIdentifier("a-b")]),
        (#"`a\`b`"#, [.delimitedIdentifier("a`b")]),
        ("10 1.50 007", [.number("10"), .number("1.50"), .number("007")]),
        ("1.abs", [.number("1"), .sign("."), .identifier("abs")]),
        ("5L", [.long("5")]),
        ("$this $index", [.special("$this"), .special("$index")]),
        ("<= < >= > != = !~ ~", ["<=", "<", ">=", ">", "!=", "=", "!~", "~"].map { .sign($0) }),
        ("a<=-1", [.identifier("a"), .sign("<="), .sign("-"), .number("1")]),
        ("@2015", [.moment("2015")]),
        ("@2015-02-04T14:34:28.5+09:00", [.moment("2015-02-04T14:34:28.5+09:00")]),
        ("@T14:34", [.moment("T14:34")]),
        ("@2015.precision()", [.moment("2015"), .sign("."), .identifier("precision"), .sign("("), .sign(")")]),
        ("@2015-02T", [.moment("2015-02T")]),
        ("@T10:00-5", [.moment("T10:00"), .sign("-"), .number("5")]),
        ("@2015-02-04T10-1", [.moment("2015-02-04T10"), .sign("-"), .number("1")]),
        ("%a", [.sign("%"), .identifier("a")]),
        ("a // b\n c", [.identifier("a"), .identifier("c")]),
        ("a /* b\n * / */ c", [.identifier("a"), .identifier("c")]),
        ("a\t\r\nb", [.identifier("a"), .identifier("b")]),
        ("a //", [.identifier("a")]),
        ("1/2", [.number("1"), .sign("/"), .number("2")]),
        ("'襷'", [.string("襷")]),
    ]

    @Test("tokens", arguments: tokens)
    func kinds(text: String, kinds: [Token.Kind]) throws {
        #expect(try Lexer.tokens(of: text).map(\.kind) == kinds + [.end])
    }

    /// - Source: FHIRPath 2.0.0, section 2.1.2; halves of surrogate pairs: 3.0.0 (trial use).
    static let strings: [Case] = [
        (#"'a\'b'"#, "a'b"), (#"'\"\`\/\\'"#, #""`/\"#), (#"'\r\n\t\f'"#, "\r\n\t\u{C}"), (#"'\u0041'"#, "A"),
        (#"'\u8977'"#, "襷"), (#"'\uD842\uDFB7'"#, "𠮷"), (#"'\p'"#, "p"), (#"'\\p'"#, #"\p"#), (#"'\3'"#, "3"),
        (#"'\u005'"#, "u005"), ("'a // b'", "a // b"), ("'a\nb'", "a\nb"), ("''", ""), (#"'\襷'"#, "襷"),
    ]

    @Test("escapes", arguments: strings)
    func escapes(text: String, content: String) throws {
        #expect(try Lexer.tokens(of: text).first?.kind == .string(content))
    }

    @Test("offsets are those of UTF-8")
    func offsets() throws {
        #expect(try Lexer.tokens(of: "'襷' = a").map(\.offset) == [0, 6, 8, 9])
    }
}
