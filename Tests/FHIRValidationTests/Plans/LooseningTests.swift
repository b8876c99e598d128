import FHIRDefinitions
import FHIRTree
import Testing

@testable import FHIRValidation

private func profile(_ name: String, base: String, _ elements: String) -> String {
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/\#(name)", "name": "\#(name)", "kind": "resource",
    "type": "Patient", "abstract": false, "derivation": "constraint", "baseDefinition": "\#(base)",
    "differential": {"element": [{"id": "Patient", "path": "Patient"}\#(elements)]}}
    """#
}

private let core = "http://hl7.org/fhir/StructureDefinition/Patient"
private let strict = #"""
    , {"id": "Patient.name", "path": "Patient.name", "min": 1, "max": "2"},
    {"id": "Patient.gender", "path": "Patient.gender", "fixedCode": "male"},
    {"id": "Patient.maritalStatus", "path": "Patient.maritalStatus", "patternCodeableConcept": {"text": "a"}}
    """#

private func element(_ name: String, _ more: String) -> String {
    #", {"id": "Patient.\#(name)", "path": "Patient.\#(name)", \#(more)}"#
}

private let cases: [(elements: String, isLoose: Bool)] = [
    ("", false), (element("name", #""min": 2"#), false), (element("name", #""max": "1""#), false),
    (element("name", #""min": 0"#), true), (element("name", #""max": "3""#), true),
    (element("gender", #""fixedCode": "female""#), true),
    (element("maritalStatus", #""patternCodeableConcept": {"text": "a", "coding": [{"code": "M"}]}"#), false),
    (element("maritalStatus", #""patternCodeableConcept": {"text": "b"}"#), true),
]

@Test("a profile that allows more than its base loosens it", arguments: cases)
func loosening(elements: String, isLoose: Bool) throws {
    let documents = try [
        profile("base", base: core, strict), profile("derived", base: "http://example.org/base", elements),
    ].map { try SourceDocument(json: SourceBytes($0)) }
    let package = FHIRPackage(PackageID(name: "example", version: "1"), resources: documents)
    let definitions = Definitions.embedded.adding(package)
    let base = try #require(definitions.structure("http://example.org/base"))
    let derived = try #require(definitions.structure("http://example.org/derived"))
    #expect(derived.loosens(base) == isLoose)
    #expect(!base.loosens(base))
}

@Test("what meets a profile that loosens its base is asked for the base, too")
func looseTarget() throws {
    let validator = try validator(
        of: "Observation",
        #"""
        {"id": "Observation.subject", "path": "Observation.subject", "type": [{"code": "Reference",
        "targetProfile": ["http://example.org/base"]}]}
        """#,
        extra: [
            profile("base", base: core, #", {"id": "Patient.name", "path": "Patient.name", "min": 1}"#),
            profile(
                "derived", base: "http://example.org/base",
                #", {"id": "Patient.name", "path": "Patient.name", "min": 0}"#),
        ])
    func findings(_ name: String) throws -> [String] {
        try validator.findings(
            #"""
            {"resourceType": "Observation", "status": "final", "code": {"text": "a"}, "subject": {"reference": "#p"},
            "contained": [{"resourceType": "Patient", "id": "p",
            "meta": {"profile": ["http://example.org/derived"]}\#(name)}]}
            """#)
    }
    #expect(try findings(#", "name": [{"text": "a"}]"#) == [])
    #expect(try findings("") == ["VAL-1012 Observation.subject"])
}
