import FHIRTree
import Testing

@testable import FHIRDefinitions

@Suite("Definitions answer about codes")
struct TerminologyServiceTests {
    private let definitions: Definitions

    init() throws {
        definitions = Definitions.embedded.adding(
            try .invented([
                "a.json": #"""
                {"resourceType": "CodeSystem", "url": "http://example.org/animals", "version": "2", "language": "en",
                "caseSensitive": false, "content": "complete", "concept": [
                {"code": "Bird", "display": "Bird", "designation": [{"language": "ja", "value": "鳥"}],
                "concept": [{"code": "Crane", "concept": [{"code": "Heron"}]}]}, {"code": "Fish"}]}
                """#,
                "b.json": #"""
                {"resourceType": "CodeSystem", "url": "http://example.org/more", "content": "complete",
                "supplements": "http://example.org/animals", "concept": [{"code": "Cow"}]}
                """#,
                "c.json": #"{"resourceType": "ValueSet", "url": "http://example.org/vs"}"#,
            ]))
    }

    @Test(
        "what a code system says of a code",
        arguments: [
            ("http://example.org/animals", nil, "Bird", "known"), ("http://example.org/animals", nil, "bird", "known"),
            ("http://example.org/animals", nil, "Cow", "unknown"),
            ("http://example.org/animals", "2", "Cow", "unknown"),
            ("http://example.org/animals", "1", "Cow", "undecidable"),
            ("http://example.org/animals", "1", "Bird", "known"), ("http://example.org/more", nil, "Cow", "supplement"),
            ("http://example.org/vs", nil, "Cow", "valueSet"), ("http://example.org/none", nil, "Cow", "undecidable"),
            ("http://hl7.org/fhir/administrative-gender", nil, "male", "known"),
            ("http://hl7.org/fhir/administrative-gender", nil, "man", "unknown"),
            ("urn:ietf:bcp:47", nil, "ja", "known"), ("urn:ietf:bcp:47", nil, "j", "unknown"),
            ("http://unitsofmeasure.org", nil, "mg", "undecidable"),
        ] as [(String, String?, String, String)])
    func lookUp(system: String, version: String?, code: String, expected: String) {
        let answer = definitions.lookUp(CodeReference(system: system, version: version, code: code))
        #expect("\(answer)".hasPrefix(expected))
    }

    @Test("displays come with their languages")
    func displays() {
        let answer = definitions.lookUp(CodeReference(system: "http://example.org/animals", code: "Bird"))
        #expect(answer == .known(displays: [.init("Bird", language: "en"), .init("鳥", language: "ja")]))
    }

    @Test("subsumption goes through the whole hierarchy")
    func subsumption() {
        let system = "http://example.org/animals"
        #expect(definitions.subsumes(system: system, "Bird", "Heron") == true)
        #expect(definitions.subsumes(system: system, "bird", "HERON") == true)
        #expect(definitions.subsumes(system: system, "bird", "BIRD") == true)
        #expect(definitions.subsumes(system: system, "Heron", "Bird") == false)
        #expect(definitions.subsumes(system: system, "Bird", "Cow") == nil)
        #expect(definitions.subsumes(system: system, "Bird", "Bird") == true)
    }

    @Test("texts are found by their bytes")
    func index() {
        let texts = (0..<500).map { "code-\($0)" } + ["", "あ"]
        let index = CodeIndex(texts)
        for (number, text) in texts.enumerated() {
            var text = text
            #expect(text.withUTF8 { index.number(of: $0) } == number)
        }
        var other = "code-500"
        #expect(other.withUTF8 { index.number(of: $0) } == nil)
        #expect(other.withUTF8 { CodeIndex([]).number(of: $0) } == nil)
    }
}
