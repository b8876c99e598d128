import Diagnostics
import FHIRTree
import Testing

private let cases: [(text: String, codes: [String])] = [
    (#"{"resourceType":"Patient","id":"a"}"#, []),
    ("\u{FEFF}{}", ["JSN-0201"]),
    (#"{"a":1,"b":2,"a":3}"#, ["JSN-0202"]),
    (#"{"id":1,"\u0069d":2}"#, ["JSN-0202"]),
    (#"{"id":1,"_id":2}"#, []),
    (#"{"あ":1,"い":2,"あ":3}"#, ["JSN-0202"]),
    (#"[{"a":1},{"a":1}]"#, []),
    (#"["\ud800"]"#, ["JSN-0203"]),
    (#"["\udc00\ud800"]"#, ["JSN-0203"]),
    (#"["\ud83d\ude00"]"#, []),
    (#"{"\ud800":1}"#, ["JSN-0203"]),
    ("[1e400,-1e-400,1e308]", ["JSN-0204", "JSN-0204"]),
    ("[1234567890.12345678, 0.000000000000000000000001]", []),
    ("[1234567890123456789.0]", ["JSN-0204"]),
    ("[0e999999999999999999999]", []),
    ("[1e999999999999999999999]", ["JSN-0204"]),
]

@Suite("Open points of RFC 8259")
struct OpenPointsCheckTests {
    @Test("each is reported and nothing is changed", arguments: cases)
    func openPoints(text: String, codes: [String]) throws {
        let document = try SourceDocument(json: SourceBytes(text))
        #expect(document.findings.map(\.code) == codes)
        #expect(JSONWriter().write(document) == Array(text.utf8))
    }

    @Test("repeated keys are found among many members")
    func manyMembers() throws {
        let members = (0..<500).map { #""k\#($0)":0"# } + [#""k7":1"#, #""k499":1"#]
        let document = try SourceDocument(json: SourceBytes("{" + members.joined(separator: ",") + "}"))
        #expect(document.findings.map(\.code) == ["JSN-0202", "JSN-0202"])
    }

    @Test(
        "more than a thousand are cut, with a finding that says so", .timeLimit(.minutes(1)),
        arguments: [
            ("{", #""active":true"#, "}"), ("{", #""x":true"#, "}"), ("[", #""\ud800""#, "]"), ("[", "1e400", "]"),
        ])
    func limit(open: String, item: String, close: String) throws {
        let text = open + Array(repeating: item, count: 20_000).joined(separator: ",") + close
        let findings = try SourceDocument(json: SourceBytes(text)).findings
        #expect(findings.count == 1001 && findings.last?.code == "JSN-0299")
    }

    @Test("a repeated key is reported at the second place, with its path")
    func place() throws {
        let text = "{\"resourceType\":\"Patient\",\n\"name\":[{\"text\":\"\",\n \"text\":\"\"}]}"
        let finding = try #require(SourceDocument(json: SourceBytes(text)).findings.first)
        #expect(finding.expression == "Patient.name[0].text")
        #expect(finding.position?.line == 3)
    }
}
