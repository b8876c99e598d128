import Diagnostics
import FHIRTree
import Testing

private let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

private func patient(_ content: String) -> String { "<Patient xmlns=\"http://hl7.org/fhir\">\(content)</Patient>" }

/// The content of a `Patient`, and the members beside `resourceType` that it gives, with the codes of the findings.
private let cases: [(xml: String, json: String, codes: [String])] = [
    ("", "", []),
    // Primitives: strings, booleans, numbers
    ("<id value=\"a\"/><active value=\"true\"/>", #","id":"a","active":true"#, []),
    ("<multipleBirthInteger value=\"3\"/>", #","multipleBirthInteger":3"#, []),
    ("<active value=\"&#116;rue\"/>", #","active":true"#, []),
    ("<birthDate value=\"2001\"></birthDate>", #","birthDate":"2001""#, []),
    ("<active value=\"yes\"/>", #","active":"yes""#, ["XML-0213"]),
    ("<multipleBirthInteger value=\"03\"/>", #","multipleBirthInteger":"03""#, ["XML-0213"]),
    // Companions
    ("<birthDate id=\"b\" value=\"2001\"/>", #","birthDate":"2001","_birthDate":{"id":"b"}"#, []),
    ("<gender><extension url=\"u\"/></gender>", #","_gender":{"extension":[{"url":"u"}]}"#, []),
    ("<birthDate/>", #","birthDate":null"#, ["XML-0212"]),
    // Lists; null alignment (json.html#primitive)
    ("<name><given value=\"a\"/><given value=\"b\"/></name>", #","name":[{"given":["a","b"]}]"#, []),
    (
        "<name><given value=\"a\"/><given id=\"i\"/></name>",
        #","name":[{"given":["a",null],"_given":[null,{"id":"i"}]}]"#, []
    ),
    ("<name><given id=\"i\"/></name>", #","name":[{"_given":[{"id":"i"}]}]"#, []),
    ("<name id=\"n\"/><name/>", #","name":[{"id":"n"},{}]"#, []),
    // Resources in resources
    (
        "<contained><Patient><id value=\"p\"/></Patient></contained>",
        #","contained":[{"resourceType":"Patient","id":"p"}]"#, []
    ),
    ("<contained/>", #","{http://hl7.org/fhir}contained":"<contained/>""#, ["XML-0217"]),
    ("<contained><Foo/></contained>", #","contained":[{"resourceType":"Foo"}]"#, ["XML-0203"]),
    // Text: attribute normalisation, references, comments, instructions
    ("<name><text value=\"a\tb&#10;c\r\nd\"/></name>", #","name":[{"text":"a b\nc d"}]"#, []),
    ("<name><text value='\"\\&amp;&quot;'/></name>", #","name":[{"text":"\"\\&\""}]"#, []),
    ("<!-- c --><?p q?><active value=\"true\"/>", #","active":true"#, []),
    // Faults of form
    ("<birthday value=\"1\"/>", #","birthday":"1""#, ["XML-0204"]),
    (
        "<foo><bar value=\"1\"/><bar value=\"2\"/></foo>",
        #","foo":{"bar":["1","2"]}"#, ["XML-0204"]
    ),
    ("<foo>a<bar value=\"1\"/></foo>", ##","foo":{"#text":"a","bar":"1"}"##, ["XML-0204"]),
    ("<active value=\"true\" x=\"1\"/>", #","active":true,"_active":{"@x":"1"}"#, ["XML-0205"]),
    ("<name family=\"f\"/>", #","name":[{"@family":"f"}]"#, ["XML-0206"]),
    ("<name xml:lang=\"ja\"/>", #","name":[{"@xml:lang":"ja"}]"#, ["XML-0205"]),
    ("<extension><url value=\"u\"/></extension>", #","extension":[{"url":"u"}]"#, ["XML-0207"]),
    ("<active> true </active>", ##","_active":{"#text":"true"}"##, ["XML-0208"]),
    ("<name>a<!-- -->b<![CDATA[<c>]]></name>", ##","name":[{"#text":"ab<c>"}]"##, ["XML-0208"]),
    ("<gender value=\"male\"/><active value=\"true\"/>", #","gender":"male","active":true"#, ["XML-0209"]),
    ("<name/><gender value=\"male\"/><name id=\"n\"/>", #","name":[{},{"id":"n"}],"gender":"male""#, ["XML-0210"]),
    ("<gender value=\"a\"/><gender value=\"b\"/>", #","gender":["a","b"]"#, ["XML-0211"]),
    ("<x:a xmlns:x=\"urn:x\">t</x:a>", #","{urn:x}a":"<x:a xmlns:x=\"urn:x\">t</x:a>""#, ["XML-0216"]),
    ("<active xmlns=\"\" value=\"true\"/>", #","{}active":"<active xmlns=\"\" value=\"true\"/>""#, ["XML-0216"]),
    // JSON that XML cannot express
    ("<active value=\"x\"/><?tasuki {\"active\":[true]}?>", #","active":[true]"#, ["XML-0220"]),
    ("<?tasuki {\"a b\":1}?>", #","a b":1"#, ["XML-0220"]),
    ("<?tasuki [1]?><active value=\"true\"/>", #","active":true"#, ["XML-0221"]),
    ("<?tasuki {\"resourceType\":\"X\"}?>", "", ["XML-0221"]),
]

@Suite("FHIR XML to the tree")
struct XMLTreeReaderTests {
    @Test("the form of FHIR XML gives the form of FHIR JSON", arguments: cases)
    func form(xml: String, json: String, codes: [String]) throws {
        let document = try SourceDocument(xml: SourceBytes(patient(xml)))
        #expect(document.format == .xml)
        #expect(document.root.json == #"{"resourceType":"Patient"\#(json)}"#)
        #expect(document.findings.map(\.code) == codes)
    }

    @Test(
        "the root decides what is FHIR",
        arguments: [
            ("<Patient/>", ["XML-0202"]), ("<Patient xmlns=\"urn:x\"><active value=\"true\"/></Patient>", ["XML-0202"]),
            ("<f:Patient xmlns:f=\"http://hl7.org/fhir\"><f:active value=\"true\"/></f:Patient>", []),
            ("<Foo xmlns=\"http://hl7.org/fhir\"><text><status value=\"empty\"/></text></Foo>", ["XML-0203"]),
            (
                "<Patient xmlns=\"http://hl7.org/fhir\" xmlns:x=\"\(schemaInstance)\" x:schemaLocation=\"a b\"/>",
                ["XML-0218"]
            ),
        ] as [(String, [String])])
    func root(xml: String, codes: [String]) throws {
        #expect(try SourceDocument(xml: SourceBytes(xml)).findings.map(\.code) == codes)
    }

    @Test("what is not FHIR is refused", arguments: ["<html/>", "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>"])
    func notFHIR(xml: String) throws {
        let error = #expect(throws: Diagnostic.self) { try SourceDocument(xml: SourceBytes(xml)) }
        #expect(error?.code == "XML-0201")
    }

    @Test("a misspelt value gets a hint", arguments: ["val", "Value", "vaule", "VALUE"])
    func misspeltValue(name: String) throws {
        let document = try SourceDocument(xml: SourceBytes(patient("<active \(name)=\"true\"/>")))
        #expect(document.findings.first?.hint?.en == "Did you mean the attribute 'value'?")
    }

    @Test("an end tag that does not match names the element that is open, and its line")
    func endTag() throws {
        let xml = patient("\n<active value=\"true\"/>\n<gender value=\"male\">\n")
        let error = #expect(throws: Diagnostic.self) { try SourceDocument(xml: SourceBytes(xml)) }
        #expect(error?.code == "XML-0105" && error?.position?.line == 4)
        #expect(error?.message.ja == "終了タグ </Patient> が3行目の <gender> と合いません。")
        let long = "<\(String(repeating: "あ", count: 300))></b>"
        let cut = #expect(throws: Diagnostic.self) { try SourceDocument(xml: SourceBytes(long)) }
        #expect(cut?.message.en.count ?? .max < 100)
    }

    @Test(
        "a value in other quotes than the straight ones gets a hint",
        arguments: ["true", "“true”", "「true」", "＂true＂"])
    func quotes(value: String) throws {
        let error = #expect(throws: Diagnostic.self) {
            try SourceDocument(xml: SourceBytes(patient("<active value= \(value)/>")))
        }
        #expect(error?.code == "XML-0104")
        #expect(error?.hint?.ja == "属性値は半角の引用符（\"）で囲んでください。")
    }

    @Test("positions and paths are those of the XML")
    func positions() throws {
        let content = "  <name>\n    <given value=\"花\"/><given id=\"i\"/>\n  </name>"
        let xml = patient("\n\(content)\n  <deceasedBoolean value=\"x\"/>\n")
        let document = try SourceDocument(xml: SourceBytes(xml))
        let name = try #require(document.root["name"]?.items.first { _ in true })
        #expect(name.position.line == 2 && name.position.column == 3)
        let given = try #require(name["given"]).items.map(\.position)
        #expect(given.map(\.line) == [3, 3] && given.map(\.column) == [5, 23])
        let companions = try #require(name["_given"]).items.map(\.position.column)
        #expect(companions == [5, 23])
        let finding = try #require(document.findings.first)
        #expect(finding.expression == "Patient.deceasedBoolean" && finding.position?.line == 5)
    }

    @Test("paths go through lists, choices and resources")
    func paths() throws {
        let xml = """
            <Bundle xmlns="http://hl7.org/fhir"><entry/><entry><resource><Observation>
            <valueQuantity><unit foo="1"/></valueQuantity></Observation></resource></entry></Bundle>
            """
        let finding = try #require(try SourceDocument(xml: SourceBytes(xml)).findings.first)
        #expect(finding.expression == "Bundle.entry[1].resource.value.ofType(Quantity).unit")
    }

    @Test("findings are bounded in number")
    func manyFindings() throws {
        let xml = patient(String(repeating: "<foo value=\"1\"/>", count: 5000))
        let findings = try SourceDocument(xml: SourceBytes(xml)).findings
        #expect(findings.count == 1001 && findings.last?.code == "XML-0299")
    }

    @Test("a deep document within the limit is read, without recursion")
    func depth() throws {
        let depth = 100_000
        let (start, end) = ("<extension>", "</extension>")
        let xml = patient(String(repeating: start, count: depth) + String(repeating: end, count: depth))
        let document = try SourceDocument(xml: SourceBytes(xml), limits: ParsingLimits(depth: depth + 1))
        #expect(document.root["extension"] != nil)
    }
}
