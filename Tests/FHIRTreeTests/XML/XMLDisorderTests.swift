import FHIRTree
import TestSupport
import Testing

/// Children of a `Patient`, good ones and others; any number of them may stand in any order.
private let pieces = [
    "<id value=\"p\"/>", "<active value=\"true\"/>", "<active/>", "<gender value=\"male\" id=\"g\"/>",
    "<gender x=\"1\"/>",
    "<name/>", "<name id=\"n\"><given value=\"a\"/><given/><family value=\"f\"/><given id=\"i\" value=\"b\"/></name>",
    "<name family=\"f\">text</name>", "<foo/>", "<foo value=\"1\"/>", "<foo><bar/>t<bar value=\"2\"/></foo>", "text",
    "<![CDATA[<c>]]>", "<!-- c -->", "<contained><Patient><id value=\"c\"/></Patient></contained>", "<contained/>",
    "<contained><Foo><active/></Foo></contained>", "<contained><Patient/><Patient/></contained>",
    "<text><status value=\"empty\"/><div xmlns=\"http://www.w3.org/1999/xhtml\">&lt;</div></text>",
    "<text><div/></text>",
    "<x:a xmlns:x=\"urn:x\" x:b=\"1\"/>", "<h:div/>", "<extension url=\"u\"><valueDecimal value=\"1.10\"/></extension>",
    "<extension><url value=\"u\"/><valueBoolean value=\"1\"/></extension>", "<resourceType value=\"x\"/>",
    "<?tasuki {\"gender\":5}?>", "<?tasuki {\"a b\":[[]],\"_name\":null}?>", "<?tasuki x?>",
    "<multipleBirthInteger value=\"01\"/>",
    "<birthDate value=\"&#10;\"><extension url=\"u\"/></birthDate>", "<deceasedBoolean value=\"false\"/>",
]

@Suite("XML in any order")
struct XMLDisorderTests {
    @Test("what was read is written and read again without a difference", arguments: 0..<2000 as Range<UInt64>)
    func readWriteRead(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let content = (0..<Int.random(in: 0...10, using: &random))
            .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
        let start = "<Patient xmlns=\"http://hl7.org/fhir\" xmlns:h=\"http://www.w3.org/1999/xhtml\">"
        let xml = start + content.joined() + "</Patient>"
        let document = try SourceDocument(xml: SourceBytes(xml))
        let written = try XMLWriter(seed % 2 == 0 ? .compact : .pretty()).write(document)
        let again = try SourceDocument(xml: SourceBytes(written.bytes))
        #expect(sameJSON(again.root) == sameJSON(document.root), "\(xml)")
    }

    @Test("repeats that stand apart are one list, in their order")
    func scattered() throws {
        let content = "<name id=\"1\"/><foo value=\"a\"/><name id=\"2\"/><foo value=\"b\"/><name id=\"3\"/>"
        let xml = "<Patient xmlns=\"http://hl7.org/fhir\">\(content)</Patient>"
        let root = try SourceDocument(xml: SourceBytes(xml)).root
        #expect(root["name"]?.json == #"[{"id":"1"},{"id":"2"},{"id":"3"}]"#)
        #expect(root["foo"]?.json == #"["a","b"]"#)
    }
}
