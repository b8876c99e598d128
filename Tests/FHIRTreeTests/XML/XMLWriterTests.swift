import Diagnostics
import FHIRTree
import Testing

/// The members of a `Patient` beside `resourceType`, the content of its element, and the codes of the findings.
private let cases: [(json: String, xml: String, codes: [String])] = [
    (#""active":true"#, "<active value=\"true\"/>", []),
    (
        #""gender":"male","active":true,"id":"p""#,
        "<id value=\"p\"/><active value=\"true\"/><gender value=\"male\"/>", []
    ),
    (#""_birthDate":{"id":"b"},"birthDate":"2001-01""#, "<birthDate id=\"b\" value=\"2001-01\"/>", []),
    (
        #""name":[{"given":["a",null],"_given":[null,{"id":"i"}]}]"#,
        "<name><given value=\"a\"/><given id=\"i\"/></name>", []
    ),
    (
        #""extension":[{"url":"u","valueDecimal":1.10}]"#,
        "<extension url=\"u\"><valueDecimal value=\"1.10\"/></extension>", []
    ),
    (
        #""contained":[{"resourceType":"Patient","id":"c"}]"#,
        "<contained><Patient><id value=\"c\"/></Patient></contained>", []
    ),
    (#""name":[{"text":"<&>\"'\t\n\r\u00e9"}]"#, "<name><text value=\"&lt;&amp;>&quot;'&#9;&#10;&#13;é\"/></name>", []),
    (#""birthday":"x""#, "<birthday value=\"x\"/>", ["XML-0303"]),
    (##""@x":"1","#text":"t""##, "t", ["XML-0303", "XML-0303"]),
    (#""{urn:x}a":"<a xmlns='urn:x'/>""#, "<a xmlns='urn:x'/>", ["XML-0303"]),
    (#""active":"true""#, "<?tasuki {\"active\":\"true\"}?><active value=\"true\"/>", ["XML-0304"]),
    (#""active":"yes""#, "<active value=\"yes\"/>", []),
    (#""a b":[]"#, "<?tasuki {\"a b\":[]}?>", ["XML-0304"]),
    (
        #""name":{"family":"f"}"#,
        "<?tasuki {\"name\":{\"family\":\"f\"}}?><name><family value=\"f\"/></name>", ["XML-0304"]
    ),
    (
        #""language":"?>\u0001\ud800""#,
        #"<?tasuki {"language":"?\u003e\u0001\ud800"}?><language value="?>��"/>"#, ["XML-0304"]
    ),
    (#""id":"a","id":"b""#, #"<?tasuki {"id":"a","id":"b"}?>"#, ["XML-0304"]),
    (
        #""gender":"male","birthDate":"2001","gender":"female","_gender":{"id":"g"}"#,
        #"<?tasuki {"gender":"male","gender":"female","_gender":{"id":"g"}}?><birthDate value="2001"/>"#, ["XML-0304"]
    ),
    (
        #""foo":"1","name":[{"text":"a","text":"b","family":"c"}],"foo":"2""#,
        #"<?tasuki {"foo":"1","foo":"2"}?><name><?tasuki {"text":"a","text":"b"}?><family value="c"/></name>"#,
        ["XML-0304", "XML-0304"]
    ),
    // Keys that are spelled with escapes
    (
        #""gen\u0064er":"male","\u005fgender":{"id":"g"},"n\u0061me":[{"f\u0061mily":"f"}]"#,
        #"<name><family value="f"/></name><gender id="g" value="male"/>"#, []
    ),
    (#""f\u006fo":"1""#, #"<?tasuki {"f\u006fo":"1"}?>"#, ["XML-0304"]),
    (#""_name":null,"name":[{}]"#, #"<name/><?tasuki {"_name":null}?><_name/>"#, ["XML-0304"]),
]

@Suite("The tree to FHIR XML")
struct XMLWriterTests {
    @Test("the form of FHIR JSON gives the form of FHIR XML, and the same JSON again", arguments: cases)
    func form(json: String, xml: String, codes: [String]) throws {
        let source = #"{"resourceType":"Patient",\#(json)}"#
        let document = try SourceDocument(json: SourceBytes(source))
        let written = try XMLWriter(.compact).write(document)
        let start = "<Patient xmlns=\"http://hl7.org/fhir\"" + (json.hasPrefix("\"@") ? " x=\"1\">" : ">")
        #expect(String(decoding: written.bytes, as: UTF8.self) == start + xml + "</Patient>")
        #expect(written.findings.map(\.code) == codes)
        let again = try SourceDocument(xml: SourceBytes(written.bytes))
        #expect(sameJSON(again.root) == sameJSON(document.root))
    }

    @Test(
        "what other readers lose is an error, in the order of the input",
        arguments: [
            (#""active":"true""#, "warning"), (#""active":"true","active":true"#, "error"), (#""name":{}"#, "warning"),
            (#""contained":[{"id":"a"}]"#, "error"), (#""name":[[{}]]"#, "error"), (#""a b":1"#, "error"),
            (#""name":{"extension":[{"url":"u"}]}"#, "warning"), (#""name":{"id":1}"#, "error"),
            (#""birthDate":1,"active":[true]"#, "warning warning"),
        ] as [(String, String)])
    func severity(json: String, expected: String) throws {
        let document = try SourceDocument(json: SourceBytes(#"{"resourceType":"Patient",\#(json)}"#))
        let findings = try XMLWriter(.compact).write(document).findings
        #expect(findings.map(\.severity.rawValue).joined(separator: " ") == expected)
        let offsets = findings.compactMap(\.position?.byteOffset)
        #expect(offsets == offsets.sorted())
        #expect(findings.allSatisfy { $0.hint != nil })
    }

    @Test("pretty output puts elements on lines")
    func pretty() throws {
        let patient = #"{"resourceType":"Patient","active":true}"#
        let json = #"{"resourceType":"Bundle","entry":[{"resource":\#(patient)}],"type":"batch"}"#
        let written = try XMLWriter(.pretty(indent: 1)).write(SourceDocument(json: SourceBytes(json)))
        let expected = """
            <Bundle xmlns="http://hl7.org/fhir">
             <type value="batch"/>
             <entry>
              <resource>
               <Patient>
                <active value="true"/>
               </Patient>
              </resource>
             </entry>
            </Bundle>

            """
        #expect(String(decoding: written.bytes, as: UTF8.self) == expected)
    }

    @Test("an XML document that was not changed gives its own bytes")
    func untouched() throws {
        let xml = "\u{FEFF}<?xml version=\"1.0\"?>\r\n<Patient   xmlns='http://hl7.org/fhir'><!-- c --></Patient >\n"
        let document = try SourceDocument(xml: SourceBytes(xml))
        #expect(try XMLWriter().write(document).bytes == Array(xml.utf8))
    }

    @Test(
        "what is no resource has no XML",
        arguments: ["1", "[]", "{}", #"{"resourceType":1}"#, #"{"resourceType":"a b"}"#])
    func noResource(json: String) throws {
        let document = try SourceDocument(json: SourceBytes(json))
        let error = #expect(throws: Diagnostic.self) { try XMLWriter(.compact).write(document) }
        #expect(error?.code == "XML-0301")
    }
}
