import Testing

@testable import FHIRPath

@Suite("Precedence")
struct PrecedenceTests {
    /// Each expression with the brackets that it has without them.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.8: `.`, `[]`, signs, `* / div mod`, `+ - &`, `is as`, `|`, `> < >= <=`, `= ~
    ///   != !~`, `in contains`, `and`, `xor or`, `implies`; all from the left.
    static let cases: [(text: String, bracketed: String)] = [
        ("1 + 2 * 3", "(1 + (2 * 3))"), ("1 - 2 - 3", "(1 - 2 - 3)"), ("8 / 4 / 2", "(8 / 4 / 2)"),
        ("1 * 2 + 3", "((1 * 2) + 3)"), ("-1 + 2", "((-1) + 2)"), ("-a.b", "(-a.b)"),
        ("1 mod 2 div 3", "(1 mod 2 div 3)"),
        ("a & b + c", "(a & b + c)"), ("a | b + c", "(a | (b + c))"), ("a is B | c", "((a is B) | c)"),
        ("1 + a is B", "((1 + a) is B)"), ("a | b < c", "((a | b) < c)"), ("a < b = c", "((a < b) = c)"),
        ("a = b in c", "((a = b) in c)"), ("a contains b and c", "((a contains b) and c)"),
        ("a or b and c", "(a or (b and c))"), ("a xor b or c", "(a xor b or c)"),
        ("a implies b or c", "(a implies (b or c))"), ("a implies b implies c", "(a implies b implies c)"),
        ("a = b and c != d", "((a = b) and (c != d))"), ("a and b = c | d", "(a and (b = (c | d)))"),
        ("a as B.C", "(a as B.C)"), ("a.is(B) and c", "(a.is(B) and c)"), ("a[1 + 2].b", "a[(1 + 2)].b"),
        ("not and or", "(not and or)"),
    ]

    @Test("operators bind as the table says", arguments: cases)
    func precedence(text: String, bracketed: String) throws {
        #expect(Self.text(try Parser.parse(text)) == bracketed)
    }

    static func text(_ node: SyntaxNode) -> String {
        switch node.kind {
        case .literal(let item): return Conversion.text(of: item) ?? ""
        case .empty: return "{}"
        case .this: return "$this"
        case .index: return "$index"
        case .total: return "$total"
        case .variable(let name): return "%" + name
        case .focus: return ""
        case .sortKey(let key, let isDown): return "(\(text(key)) \(isDown ? "desc" : "asc"))"
        case .sign(let isNegative, let inner): return "(\(isNegative ? "-" : "+")\(text(inner)))"
        case .operation(let first, let operands):
            let rest = operands.map { " \($0.operation.rawValue) \(text($0.right))" }
            return "(" + text(first) + rest.joined() + ")"
        case .typed(let value, let tests):
            return "(" + text(value) + tests.map { " \($0.isCast ? "as" : "is") \($0.name)" }.joined() + ")"
        case .chain(let start, let steps):
            let parts = steps.map { step in
                switch step.kind {
                case .member(let name): "." + name
                case .call(let name, let arguments): ".\(name)(\(arguments.map(text).joined(separator: ", ")))"
                case .indexer(let index): "[\(text(index))]"
                }
            }
            let chain = text(start) + parts.joined()
            return chain.hasPrefix(".") ? String(chain.dropFirst()) : chain
        }
    }

    /// Words of operators are names where a name is due.
    static let words: [Case] = [
        ("contains", "'x'"), ("is", "true"), ("`div`", "2"), ("as.in", "3"), ("day", "4"), ("$this.contains", "'x'"),
    ]

    @Test("words of the grammar as names", arguments: words)
    func names(expression: String, result: String) {
        let json = #"{"contains": "x", "is": true, "div": 2, "as": {"in": 3}, "day": 4}"#
        #expect(shown(expression, on: json) == result)
    }
}
