import FHIRPath
import FHIRTree
import FHIRValidation
import Testing

@Suite("What expressions ask of a validator")
struct ProfileQuestionsTests {
    private let validator: Validator

    init() throws {
        validator = try FHIRValidationTests.validator(
            of: "Patient",
            #"""
            {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "open",
            "discriminator": [{"type": "value", "path": "system"}]}},
            {"id": "Patient.identifier:a", "path": "Patient.identifier", "sliceName": "a", "min": 1, "max": "1"},
            {"id": "Patient.identifier:a.system", "path": "Patient.identifier.system",
            "fixedUri": "http://example.org/a"}
            """#)
    }

    static let cases: [(expression: String, result: [String])] = [
        ("conformsTo('http://example.org/p')", ["true"]),
        ("conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')", ["true"]),
        ("conformsTo('http://hl7.org/fhir/StructureDefinition/Observation')", ["false"]),
        ("identifier.first().conformsTo('http://hl7.org/fhir/StructureDefinition/Identifier')", ["true"]),
        ("identifier.first().conformsTo('http://hl7.org/fhir/StructureDefinition/Element')", ["true"]),
        ("identifier.first().conformsTo('http://hl7.org/fhir/StructureDefinition/HumanName')", ["false"]),
        ("identifier.slice('http://example.org/p', 'a').value", ["1"]),
        ("identifier.slice('http://example.org/p', 'none').value", []),
        ("name.slice('http://example.org/p', 'a').text", []),
    ]

    @Test("is answered by its profiles", arguments: cases)
    func questions(expression: String, result: [String]) throws {
        let json = #"""
            {"resourceType": "Patient", "identifier": [{"system": "http://example.org/b", "value": "2"},
            {"system": "http://example.org/a", "value": "1"}], "name": [{"text": "x"}]}
            """#
        var environment = FHIRPathEnvironment()
        environment.profiles = validator
        let document = try SourceDocument(json: SourceBytes(json))
        #expect(try FHIRPathExpression(expression).evaluate(on: document.root, environment).texts == result)
    }
}
