import Diagnostics
import FHIRTree
import Testing

private let patient = "<Patient xmlns=\"http://hl7.org/fhir\"/>"

@Suite("A document of either format")
struct SourceDocumentTests {
    @Test(
        "the content tells the format",
        arguments: [
            ("{}", .json), (" \r\n\t[1]", .json), ("\u{FEFF}{}", .json), (patient, .xml), ("\n " + patient, .xml),
            ("\u{FEFF}\n" + patient, .xml), ("\u{FEFF}<?xml version=\"1.0\"?>" + patient, .xml),
        ] as [(String, SourceFormat)])
    func detection(text: String, format: SourceFormat) throws {
        #expect(try SourceDocument(SourceBytes(text)).format == format)
    }

    @Test("what is neither gets the finding of JSON", arguments: ["", "\u{FEFF}", " ", "Patient"])
    func neither(text: String) {
        let error = #expect(throws: Diagnostic.self) { try SourceDocument(SourceBytes(text)) }
        #expect(error?.code.hasPrefix("JSN-") == true)
    }

    @Test("the reader of the other format says what the text looks like")
    func otherFormat() {
        let xml = #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes("\u{FEFF} " + patient)) }
        #expect(xml?.hint?.en == "This looks like XML: read it as XML.")
        let placeholder = #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes("{\"a\":<b>}")) }
        #expect(placeholder?.hint?.en.contains("placeholder") == true)
        for text in ["{}", "\u{FEFF}\n[]"] {
            let json = #expect(throws: Diagnostic.self) { try SourceDocument(xml: SourceBytes(text)) }
            #expect(json?.hint?.en == "This looks like JSON: read it as JSON.")
        }
    }
}
