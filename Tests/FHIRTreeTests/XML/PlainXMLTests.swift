import Diagnostics
import Testing

@testable import FHIRTree

@Test("XML that is not FHIR's gives names, attributes, children and text")
func plainXML() throws {
    let text = #"""
        <?xml version="1.0" encoding="ascii"?>
        <!-- a table -->
        <t:root xmlns:t="urn:t" version="1">
          <unit Code="a&amp;b" t:CODE='C'><name>am&#232;re</name><value>1 x 10<sup>24</sup>
          </value></unit>
          <empty/>
        </t:root>
        """#
    let root = try PlainXML(SourceBytes(text))
    #expect(root.name == "root" && root.attributes["version"] == "1")
    #expect(root.children.map(\.name) == ["unit", "empty"])
    let unit = try #require(root.child("unit"))
    #expect(unit.attributes == ["Code": "a&b", "CODE": "C"])
    #expect(unit.child("name")?.text == "amère" && unit.child("other") == nil)
    #expect(unit.child("value")?.text.hasPrefix("1 x 1024") == true)
    #expect(unit.child("value")?.child("sup")?.children.isEmpty == true)
}

@Test("malformed XML and XML beyond the limits are findings")
func malformedPlainXML() {
    #expect(throws: Diagnostic.self) { try PlainXML(SourceBytes("<a><b></a>")) }
    #expect(throws: Diagnostic.self) {
        try PlainXML(SourceBytes("<a><a><a/></a></a>"), limits: ParsingLimits(depth: 2, bytes: 100))
    }
}
