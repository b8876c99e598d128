import Diagnostics
import FHIRTree
import Testing

/// What RFC 8259 accepts; the comment names the production.
private let accepted: [String] = [
    // value, ws (sections 2, 3)
    "null", "true", "false", " \t\r\n0 \t\r\n", "\"\"", "[]", "{}", "[[]]", "[{}]", "{\"\":0}", "{\"a\":{}}",
    "[ ]", "{ }", "[null,1,\"1\",{}]", "[\n1\r\n,\t2 ]", "{\"a\" : 1 , \"b\" : [ ] }",
    // object: any string is a name, even a repeated or an escaped one
    #"{"a":1,"a":2}"#, #"{"a":1,"a":1}"#, #"{"\u0000":1}"#, #"{"\u0061\"b":1}"#, #"{"長い名前":1}"#,
    // number (section 6)
    "0", "-0", "1", "-1", "10", "123456789012345678901234567890", "0.0", "-0.10", "1.5e3", "1E3", "1e+3", "1e-3",
    "0e0", "0E+0", "1e400", "-1e-400", "[1 ]", "[0.000000000000000000000000000001]",
    // string (section 7)
    #""\"\\\/\b\f\n\r\t""#, #""\u00e9\uD834\uDD1E\uFFFF""#, "\"é漢😀\u{7F}\u{2028}\u{10FFFF}\"", #""a\u0000b""#,
    #""\uDBFF\uDFFF""#, #""\uFFFE\uFDD0""#,
    // left open by the RFC: read, kept and reported
    #""\uD800""#, #""\uDC00\uD800""#, #""\uD800\n""#, #""\uD800\uD800""#, "\u{FEFF}{}",
]

/// What RFC 8259 rejects, with the code that says why.
private let rejected: [(text: String, code: String)] = [
    ("", "JSN-0101"), (" \n\t ", "JSN-0101"),
    ("1 2", "JSN-0102"), ("{}{}", "JSN-0102"), ("[]]", "JSN-0102"), ("{}}", "JSN-0102"), ("{},", "JSN-0102"),
    ("\"a\"b", "JSN-0102"), ("[1]x", "JSN-0102"), ("{\"a\":1}#", "JSN-0102"),
    ("[", "JSN-0103"), ("{", "JSN-0103"), ("[1", "JSN-0103"), ("[1,", "JSN-0103"), ("{\"a\"", "JSN-0103"),
    ("{\"a\":", "JSN-0103"), ("{\"a\":1", "JSN-0103"), ("{\"a\":1,", "JSN-0103"), ("\"", "JSN-0103"),
    ("\"a", "JSN-0103"),
    ("\"\\", "JSN-0103"), ("\"\\u", "JSN-0103"), ("\"\\u00", "JSN-0103"), ("[[[", "JSN-0103"),
    ("[\"a\\\"]", "JSN-0103"),
    ("[,1]", "JSN-0104"), ("[1,,2]", "JSN-0104"), ("[1,]", "JSN-0104"), ("{\"a\":}", "JSN-0104"),
    ("{\"a\":,}", "JSN-0104"),
    ("['a']", "JSN-0104"), ("[a]", "JSN-0104"), ("*", "JSN-0104"), ("+1", "JSN-0104"), (".5", "JSN-0104"),
    ("[Inf]", "JSN-0104"),
    ("[NaN]", "JSN-0104"), ("</>", "JSN-0104"), ("[\u{FEFF}]", "JSN-0104"), ("[\u{A0}1]", "JSN-0104"),
    ("\u{2060}", "JSN-0104"),
    ("[\u{0B}1]", "JSN-0104"), ("[\u{0C}]", "JSN-0104"), ("\u{1}", "JSN-0104"), ("]", "JSN-0104"), ("TRUE", "JSN-0104"),
    ("/**/1", "JSN-0104"), ("$x", "JSN-0104"), ("\\u0061", "JSN-0104"),
    ("{a:1}", "JSN-0105"), ("{1:1}", "JSN-0105"), ("{'a':1}", "JSN-0105"), ("{\"a\":1,}", "JSN-0105"),
    ("{,}", "JSN-0105"),
    ("{null:1}", "JSN-0105"), ("{\"a\":1,,\"b\":2}", "JSN-0105"), ("{[]:1}", "JSN-0105"), ("{]", "JSN-0105"),
    ("{\"a\" 1}", "JSN-0106"), ("{\"a\",1}", "JSN-0106"), ("{\"a\"}", "JSN-0106"), ("{\"a\"::1}", "JSN-0104"),
    ("[1 2]", "JSN-0107"), ("[1:2]", "JSN-0107"), ("{\"a\":1 \"b\":2}", "JSN-0107"), ("[1}", "JSN-0107"),
    ("{\"a\":1]", "JSN-0107"),
    ("[\"a\" \"b\"]", "JSN-0107"), ("[\"\"a]", "JSN-0107"), ("[[]", "JSN-0103"), ("{\"a\":true \"x\"}", "JSN-0107"),
    ("01", "JSN-0108"), ("-01", "JSN-0108"), ("-", "JSN-0108"), ("1.", "JSN-0108"), ("1.e1", "JSN-0108"),
    ("1e", "JSN-0108"),
    ("1e+", "JSN-0108"), ("1eE2", "JSN-0108"), ("-a", "JSN-0108"), ("0x10", "JSN-0108"), ("1.2.3", "JSN-0108"),
    ("-.5", "JSN-0108"),
    ("[-]", "JSN-0108"), ("[1a]", "JSN-0108"), ("[0e]", "JSN-0108"), ("[0.3e+]", "JSN-0108"), ("-Infinity", "JSN-0108"),
    ("2024-01-01", "JSN-0102"), ("[1\u{FF11}]", "JSN-0107"), ("1_000", "JSN-0102"),
    ("tru", "JSN-0109"), ("nul", "JSN-0109"), ("falsee", "JSN-0109"), ("[truth]", "JSN-0109"), ("nan", "JSN-0109"),
    ("\"a\nb\"", "JSN-0110"), ("\"\t\"", "JSN-0110"), ("\"a\u{0}\"", "JSN-0110"), ("\"\u{1F}\"", "JSN-0110"),
    ("{\"\n\":1}", "JSN-0110"),
    (#""\x""#, "JSN-0111"), (#""\a""#, "JSN-0111"), (#""\'""#, "JSN-0111"), (#""\u12G4""#, "JSN-0111"),
    (#""\U1234""#, "JSN-0111"),
    (#""\u 123""#, "JSN-0111"), ("\"\\\u{0}\"", "JSN-0111"), ("\"\\é\"", "JSN-0111"), (#""\uD834\uDd""#, "JSN-0111"),
    (#"{"\q":1}"#, "JSN-0111"),
]

/// Bytes that are not UTF-8 (Unicode 15.0, table 3-7), each in a string.
private let notUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x22], [0xE0, 0x9F, 0x80], [0xE0, 0x80, 0x80],
    [0xE3, 0x81],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80],
    [0xFF], [0xFE], [0xE3, 0x81, 0x82, 0xE3, 0x81, 0x22], [0xE3, 0x81, 0x82, 0xED, 0xA0, 0x80],
    [0xE3, 0x81, 0x82, 0xE0, 0x9F, 0x80],
    [0xF0, 0x9F, 0x98], [0xE9], [0x93, 0xFA, 0x96, 0x7B],
]

@Suite("JSON grammar")
struct JSONGrammarTests {
    @Test("what RFC 8259 accepts is read and written back byte for byte", arguments: accepted)
    func accepts(text: String) throws {
        let document = try SourceDocument(json: SourceBytes(text))
        #expect(JSONWriter().write(document) == Array(text.utf8))
    }

    @Test("what RFC 8259 rejects gives its own code", arguments: rejected)
    func rejects(text: String, code: String) {
        let finding = #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes(text)) }
        #expect(finding?.code == code)
        #expect(finding?.severity == .fatal)
        #expect(finding?.position != nil)
    }

    @Test("no prefix of a document is a document", arguments: [#"{"a":[1.5e3,true,"x\u0041漢字",null],"b":{}}"#])
    func prefixes(text: String) {
        let bytes = Array(text.utf8)
        for length in 0..<bytes.count {
            #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes(bytes[..<length])) }
        }
    }

    @Test("bytes that are not UTF-8 are refused where they stand, wherever the word border falls", arguments: notUTF8)
    func rejectsBadUTF8(bytes: [UInt8]) {
        for padding in 0..<10 {
            let text = [0x22] + Array(repeating: UInt8(ascii: "a"), count: padding) + bytes + [0x22]
            let finding = #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes(text)) }
            #expect(finding?.code == "JSN-0112", "padding \(padding)")
        }
    }

    @Test("every scalar of every UTF-8 length passes, alone and in a run", arguments: 1...4)
    func acceptsUTF8(length: Int) throws {
        let ranges: [ClosedRange<UInt32>] = [0x20...0x7F, 0x80...0x7FF, 0x800...0xFFFF, 0x10000...0x10FFFF]
        let step = length == 4 ? 251 : length == 3 ? 7 : 1
        for value in stride(from: ranges[length - 1].lowerBound, through: ranges[length - 1].upperBound, by: step) {
            guard let scalar = Unicode.Scalar(value), scalar != "\"", scalar != "\\" else { continue }
            let text = String(repeating: Character(scalar), count: 1 + Int(value) % 5)
            #expect(try SourceDocument(json: SourceBytes("\"\(text)\"")).root.string == text)
        }
    }

    @Test(
        "UTF-16 and UTF-32 are named as such",
        arguments: [[0xFF, 0xFE, 0x7B, 0], [0xFE, 0xFF, 0, 0x7B], [0, 0x7B], [0x7B, 0, 0x7D, 0]])
    func rejectsOtherEncodings(bytes: [UInt8]) {
        let finding = #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes(bytes)) }
        #expect(finding?.code == "JSN-0122")
    }

    @Test("depth is limited by number, not by the stack")
    func depth() throws {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let finding = #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes(deep)) }
        #expect(finding?.code == "JSN-0120")
        #expect(finding?.position?.column == 513)
        let document = try SourceDocument(json: SourceBytes(deep), limits: ParsingLimits(depth: 100_000))
        #expect(JSONWriter(.compact).write(document) == Array(deep.utf8))
    }

    @Test("size is limited")
    func size() throws {
        let limits = ParsingLimits(bytes: 4)
        #expect(throws: Never.self) { try SourceDocument(json: SourceBytes("1234"), limits: limits) }
        let finding = #expect(throws: Diagnostic.self) {
            try SourceDocument(json: SourceBytes("12345"), limits: limits)
        }
        #expect(finding?.code == "JSN-0121")
    }
}
