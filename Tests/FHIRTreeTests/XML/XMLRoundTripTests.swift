import FHIRTree
import TestSupport
import Testing

/// Makes JSON that looks like FHIR, and much that does not.
private struct RecordMaker {
    var random: SplitMix64

    private static let names = [
        "id", "extension", "url", "name", "given", "family", "active", "birthDate", "contained", "text", "div",
        "status",
        "valueString", "valueDecimal", "valueQuantity", "value", "code", "resourceType", "entry", "resource",
        "deceasedBoolean",
        "multipleBirthInteger", "identifier", "period", "_given", "_birthDate", "_active", "_foo", "foo", "a b", "@x",
        "@id",
        "@value", "#text", "{urn:x}a", "{}b", "", "項目", "xml:lang", "1", "#", "@", "{",
    ]
    private static let strings = [
        "", " ", "a", "true", "1.0", "2001-02-03", " x ", "<&>\"'", "\\t", "\\n\\r", "\\u0000", "\\ud800", "\\ufffe",
        "?>",
        "日本語", "\u{FFFF}", "\\\"", "]]>", "<a xmlns='urn:x'/>", "<b xmlns=''/>", "😀",
        "<div xmlns='http://www.w3.org/1999/xhtml'>&lt;</div>", "<div>&nbsp;</div>",
    ]

    mutating func record() -> String { object(depth: 4, resource: true) }

    private mutating func pick<Item>(_ items: [Item]) -> Item { items[Int.random(in: 0..<items.count, using: &random)] }

    private mutating func object(depth: Int, resource: Bool) -> String {
        var members: [String] = []
        if resource { members.append("\"resourceType\":\"\(pick(["Patient", "Bundle", "Observation", "Foo"]))\"") }
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            var name = pick(Self.names)
            if name == "resourceType", resource { name = "foo" }
            members.append("\"\(name.replacingQuotes)\":\(value(of: name, depth: depth - 1))")
        }
        members.shuffle(using: &random)
        return "{" + members.joined(separator: ",") + "}"
    }

    private mutating func value(of name: String, depth: Int) -> String {
        let isArray = ["name", "given", "extension", "contained", "entry", "identifier", "_given"].contains(name)
        if isArray != (Int.random(in: 0..<8, using: &random) == 0), depth > 0 {
            let count = Int.random(in: 0...3, using: &random)
            return "[" + (0..<count).map { _ in plain(name, depth: depth - 1) }.joined(separator: ",") + "]"
        }
        return plain(name, depth: depth)
    }

    private mutating func plain(_ name: String, depth: Int) -> String {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return pick(["null", "true", "false", "1.10", "-0", "1e400"])
        case 1...4 where depth > 0: return object(depth: depth, resource: name == "contained" || name == "resource")
        case 5 where depth > 0: return value(of: name, depth: depth - 1)
        default: return "\"" + pick(Self.strings).replacingQuotes + "\""
        }
    }
}

extension String {
    /// With quotes that JSON can carry.
    fileprivate var replacingQuotes: String {
        var text = ""
        var isEscaped = false
        for character in self {
            if character == "\"", !isEscaped { text += "\\" }
            isEscaped = character == "\\" && !isEscaped
            text.append(character)
        }
        return text
    }
}

@Suite("JSON to XML and back")
struct XMLRoundTripTests {
    @Test("any record survives, whatever its form", arguments: 0..<3000 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var maker = RecordMaker(random: SplitMix64(state: seed))
        let json = maker.record()
        let document = try SourceDocument(json: SourceBytes(json))
        for layout in [JSONWriter.Layout.compact, .pretty(indent: 2)] {
            let written = try XMLWriter(layout).write(document)
            let again = try SourceDocument(xml: SourceBytes(written.bytes))
            #expect(
                sameJSON(again.root) == sameJSON(document.root),
                "\(json)\n\(String(decoding: written.bytes, as: UTF8.self))")
        }
    }

    @Test(
        "a key that is written with escapes survives",
        arguments: [
            #""gen\u0064er":"male""#, #""gen\u0064er":"male","_gender":{"id":"a"}"#,
            #""gender":"male","_gen\u0064er":{"id":"a"}"#, #""gender":"male","gen\u0064er":"female""#,
            #""na\u006de":[{"te\u0078t":"a"}]"#, #""name":[{"\u0069d":"a","text":"b"}]"#,
            #""contained":[{"resource\u0054ype":"Patient","i\u0064":"a"}]"#, #""a":{"na\u006de":"b"},"b\u0063":"d""#,
        ])
    func escapedKey(members: String) throws {
        let document = try SourceDocument(json: SourceBytes("{\"resourceType\":\"Patient\",\(members)}"))
        let written = try XMLWriter(.compact).write(document).bytes
        let again = try SourceDocument(xml: SourceBytes(written))
        #expect(sameJSON(again.root) == sameJSON(document.root), "\(String(decoding: written, as: UTF8.self))")
    }

    @Test("a record as deep as a reader takes survives", arguments: ["extension", "foo", "a b"])
    func depth(name: String) throws {
        let (start, end) = name == "extension" ? ("[{", "}]") : ("{", "}")
        let levels = name == "extension" ? 255 : 510
        let content = (0..<levels).map { _ in "\"\(name)\":\(start)" }.joined() + String(repeating: end, count: levels)
        let document = try SourceDocument(json: SourceBytes("{\"resourceType\":\"Patient\",\(content)}"))
        let again = try SourceDocument(xml: SourceBytes(try XMLWriter(.compact).write(document).bytes))
        #expect(sameJSON(again.root) == sameJSON(document.root))
    }
}
