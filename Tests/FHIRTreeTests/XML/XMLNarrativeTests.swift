import Diagnostics
import FHIRTree
import Testing

@Suite("Narrative in XML")
struct XMLNarrativeTests {
    private func document(_ narrative: String, root: String = "<Patient xmlns=\"http://hl7.org/fhir\">") throws
        -> SourceDocument
    {
        try SourceDocument(xml: SourceBytes("\(root)<text><status value=\"generated\"/>\(narrative)</text></Patient>"))
    }

    @Test(
        "a div is kept byte for byte",
        arguments: [
            "<div xmlns=\"http://www.w3.org/1999/xhtml\">a &amp; &#160;<br/> \"q\" 'r' \\ 日本 <!-- c --></div>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\">\r\n\t<p a='1'  b = \"2\" >x</p ><![CDATA[<&]]></div>",
            "<div xmlns='http://www.w3.org/1999/xhtml'/>",
            "<h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:p/></h:div>",
        ])
    func verbatim(div: String) throws {
        let document = try document(div)
        #expect(document.findings == [])
        #expect(document.root["text"]?["div"]?.string == div)
        let written = try XMLWriter(.pretty()).write(document)
        #expect(written.findings == [])
        #expect(try SourceDocument(xml: SourceBytes(written.bytes)).root["text"]?["div"]?.string == div)
    }

    @Test("a namespace that is declared further out goes with the div")
    func outerDeclaration() throws {
        let root = "<Patient xmlns=\"http://hl7.org/fhir\" xmlns:h=\"http://www.w3.org/1999/xhtml\">"
        let document = try document("<h:div><h:p/></h:div>", root: root)
        let div = "<h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:p/></h:div>"
        #expect(document.root["text"]?["div"]?.string == div)
        #expect(document.findings.map(\.code) == ["XML-0215"])
    }

    @Test("a div outside the namespace of XHTML is kept and reported")
    func namespace() throws {
        let document = try document("<div><p/></div>")
        #expect(document.root["text"]?["div"]?.string == "<div><p/></div>")
        #expect(document.findings.map(\.code) == ["XML-0214"])
    }

    @Test(
        "a div in JSON that is no XML survives in an instruction",
        arguments: ["<div>&nbsp;</div>", "text", "", "<div/><div/>", "<p/>", " <div/>", "<div>?></div", "<x:div/>"])
    func notXML(div: String) throws {
        let json = try JSONBuilder.patient(div: div)
        let written = try XMLWriter(.compact).write(SourceDocument(json: SourceBytes(json)))
        #expect(written.findings.map(\.code) == ["XML-0304"])
        #expect(try SourceDocument(xml: SourceBytes(written.bytes)).root["text"]?["div"]?.string == div)
    }
}

private enum JSONBuilder {
    static func patient(div: String) throws -> String {
        let escaped = div.reduce(into: "") { $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : "\($1)" }
        return #"{"resourceType":"Patient","text":{"status":"generated","div":"\#(escaped)"}}"#
    }
}
