import FHIRTree
import Testing

@testable import FHIRDefinitions

private let questionnaire = #"{"resourceType": "Questionnaire", "url": "http://example.org/q", "version": "1"}"#
private let system = #"""
    {"resourceType": "CodeSystem", "url": "http://example.org/cs", "content": "complete", "concept": [{"code": "a"}]}
    """#

private func definitions(_ resources: String...) throws -> Definitions {
    Definitions.embedded.adding(resources: try resources.map { try SourceDocument(json: SourceBytes($0)) })
}

@Test("single resources are found by type and canonical")
func singleResources() throws {
    let definitions = try definitions(questionnaire, system)
    #expect(definitions.resource("Questionnaire", "http://example.org/q|1")?["version"]?.string == "1")
    #expect(definitions.resource("Questionnaire", "http://example.org/q|2") == nil)
    #expect(definitions.resource("Measure", "http://example.org/q") == nil)
    #expect(definitions.resourceType(of: "http://example.org/q") == "Questionnaire")
    #expect(definitions.resourceType(of: "http://hl7.org/fhir/StructureDefinition/Patient") == "StructureDefinition")
    #expect(definitions.resourceType(of: "http://example.org/unknown") == nil)
}

@Test("resources are added beside those that were added before")
func addingTwice() throws {
    let first = try definitions(questionnaire)
    let second = first.adding(resources: [try SourceDocument(json: SourceBytes(system))])
    #expect(second.resource("Questionnaire", "http://example.org/q") != nil)
    #expect(second.hasCode("a", system: "http://example.org/cs") == true)
    #expect(second.hasCode("b", system: "http://example.org/cs") == false)
    #expect(second.hasCode("b", system: "http://example.org/other") == nil)
}

@Test("a search parameter is found by its canonical")
func searchParameter() {
    let name = Definitions.embedded.searchParameter("http://hl7.org/fhir/SearchParameter/Organization-name")
    #expect(name?.base == ["Organization"])
}
