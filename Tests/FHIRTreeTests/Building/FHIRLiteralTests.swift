import FHIRTree
import Testing

@Suite("FHIRLiteral")
struct FHIRLiteralTests {
    private static let cases: [(FHIRLiteral, String)] = [
        ([:], "null"),
        (["a": [], "b": [:], "c": "", "d": .absent, "e": [.absent, ["f": ""]]], "null"),
        (["a": [.absent, "x"], "b": 1, "c": true, "d": .number("1.10")], #"{"a":["x"],"b":1,"c":true,"d":1.10}"#),
        (["a": ["b": ["c": ["d": "山田　花子"]]]], #"{"a":{"b":{"c":{"d":"山田　花子"}}}}"#),
        ("a \"quoted\" \\ text,\nwith\ttabs", #""a \"quoted\" \\ text,\nwith\ttabs""#),
        (["k": "\u{1}\u{1F}\r"], #"{"k":"\u0001\u001f\r"}"#),
        (["eight bytes and a quote\"": "eight by\u{7}"], #"{"eight bytes and a quote\"":"eight by\u0007"}"#),
        (false, "false"), (.text(""), "null"), (FHIRLiteral(nil as String?), "null"), (FHIRLiteral(7), "7"),
    ]

    @Test("writes what is there, and nothing that is empty", arguments: cases)
    func written(literal: FHIRLiteral, json: String) {
        #expect(String(decoding: literal.json(), as: UTF8.self) == json)
        #expect(literal.isAbsent == (json == "null"))
    }

    @Test("a line and a source hold the same JSON", arguments: cases)
    func forms(literal: FHIRLiteral, json: String) {
        #expect(String(decoding: literal.line(), as: UTF8.self) == json + "\n")
        #expect(literal.source().withUnsafeBytes { String(decoding: $0, as: UTF8.self) } == json)
    }

    @Test("what a writer wrote is read as it stands, however long", arguments: [1, 100, 9_000, 32_700, 32_768, 90_000])
    func fromWriter(count: Int) throws {
        let text = String(repeating: "x", count: count)
        var writer = FHIRWriter()
        writer.object { $0.text("text", text) }
        let literal = FHIRLiteral(writer)
        #expect(literal == ["text": .text(text)])
        #expect(try SourceDocument(json: literal.source()).root["text"]?.text == text)
        #expect(FHIRLiteral(FHIRWriter()).isAbsent)
    }

    @Test("a large literal is written whole")
    func large() throws {
        let text = String(repeating: "漢\"", count: 5_000)
        let literal = FHIRLiteral.array(Array(repeating: ["text": .text(text)], count: 20))
        let document = try SourceDocument(json: SourceBytes(literal.json()))
        #expect(document.root.items.count == 20 && document.root.items.allSatisfy { $0["text"]?.text == text })
    }

    @Test("members are added behind those that are there")
    func adding() {
        let object: FHIRLiteral = ["a": 1]
        #expect(object.adding(["b": 2]) == ["a": 1, "b": 2])
        #expect(object.adding([:]) == object && FHIRLiteral.absent.adding(object) == object)
    }
}
