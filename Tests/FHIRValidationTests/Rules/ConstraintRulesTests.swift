import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

/// A profile with a fixed value, a pattern and a length, as a package that is loaded at run time.
private let profile = #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/p", "name": "Example", "kind": "resource",
    "type": "Observation", "abstract": false, "derivation": "constraint",
    "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Observation", "differential": {"element": [
    {"id": "Observation", "path": "Observation"},
    {"id": "Observation.status", "path": "Observation.status", "fixedCode": "final"},
    {"id": "Observation.code", "path": "Observation.code",
    "patternCodeableConcept": {"coding": [{"system": "http://example.org/s", "code": "a"}]}},
    {"id": "Observation.value[x]", "path": "Observation.value[x]", "type": [{"code": "string"}], "maxLength": 3}]}}
    """#
private let coding = #"{"system": "http://example.org/s", "code": "a"}"#

private let cases: [(status: String, code: String, value: String, expected: [String])] = [
    ("final", #"{"coding": [\#(coding)]}"#, "あいう", []),
    (
        "final",
        #"{"coding": [{"system": "a:b", "code": "b"}, {"display": "A", "code": "a", "system": "http://example.org/s"}]}"#,
        "a", []
    ),
    ("amended", #"{"coding": [\#(coding)]}"#, "a", ["VAL-0401 Observation.status"]),
    ("final", #"{"coding": [{"system": "http://example.org/t", "code": "a"}]}"#, "a", ["VAL-0402 Observation.code"]),
    ("final", #"{"text": "a"}"#, "a", ["VAL-0402 Observation.code"]),
    ("final", #"{"coding": [\#(coding)]}"#, "あいうえ", ["VAL-0403 Observation.value.ofType(string)"]),
]

@Suite("Fixed values, patterns and lengths of a profile")
struct ConstraintRulesTests {
    let validator: Validator

    init() throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"name": "example.guide", "version": "1.0.0"}"#, to: "package/package.json")
        try folder.write(profile, to: "package/StructureDefinition-p.json")
        let package = try FHIRPackage(folder: folder.path)
        #expect(package.findings == [])
        validator = Validator(
            definitions: .embedded.adding(package), options: ValidationOptions(profiles: ["http://example.org/p"]))
    }

    @Test("are met or reported at the value", arguments: cases)
    func constraints(status: String, code: String, value: String, expected: [String]) throws {
        let json = #"""
            {"resourceType": "Observation", "status": "\#(status)", "code": \#(code), "valueString": "\#(value)"}
            """#
        let findings = validator.validate(try SourceDocument(json: SourceBytes(json)))
        #expect(findings.map { "\($0.code) \($0.expression)" } == expected)
        for finding in findings where finding.code != "VAL-0403" {
            #expect(finding.message.en.hasSuffix("(profile Example)."))
        }
    }
}
