import FHIRDefinitions
import FHIRTree
import FHIRValidation
import Testing

private let patient = #"{"resourceType": "Patient", "identifier": [{"system": "http://example.org", "value": "1"}]}"#

private func identifier(_ profile: String) -> String {
    #"{"id": "Patient.identifier", "path": "Patient.identifier", "#
        + #""type": [{"code": "Identifier", "profile": ["\#(profile)"]}]}"#
}

private let numbered = #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/id", "name": "Numbered",
     "kind": "complex-type", "type": "Identifier", "abstract": false, "derivation": "constraint",
     "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Identifier", "differential": {"element": [
       {"id": "Identifier", "path": "Identifier"},
       {"id": "Identifier.use", "path": "Identifier.use", "min": 1}]}}
    """#

@Test("a profile of a type is asked for, and told if it is not known")
func typeProfiles() throws {
    let known = try validator(of: "Patient", identifier("http://example.org/id"), extra: [numbered])
    #expect(try known.findings(patient) == ["VAL-0101 Patient.identifier[0]"])
    let unknown = try validator(of: "Patient", identifier("http://example.org/unknown"))
    #expect(try unknown.findings(patient) == ["VAL-0606 Patient.identifier[0]"])
}

private let library = #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/library", "name": "Library",
     "kind": "resource", "type": "Patient", "abstract": true, "derivation": "constraint",
     "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient", "differential": {"element": [
       {"id": "Patient.contact", "path": "Patient.contact",
        "slicing": {"discriminator": [{"type": "value", "path": "gender"}], "rules": "open"}},
       {"id": "Patient.contact:a", "path": "Patient.contact", "sliceName": "a"},
       {"id": "Patient.contact:a.gender", "path": "Patient.contact.gender", "min": 1, "fixedCode": "male"},
       {"id": "Patient.contact:a.name", "path": "Patient.contact.name", "min": 1}]}}
    """#

private let pointing = [
    #"{"id": "Patient.contact", "path": "Patient.contact", "#
        + #""slicing": {"discriminator": [{"type": "value", "path": "gender"}], "rules": "closed"}}"#,
    #"""
    {"id": "Patient.contact:a", "path": "Patient.contact", "sliceName": "a", "type": [{"code": "BackboneElement",
     "profile": ["http://example.org/library"], "_profile": [{"extension": [{
       "url": "http://hl7.org/fhir/StructureDefinition/elementdefinition-profile-element",
       "valueString": "Patient.contact:a"}]}]}]}
    """#,
].joined(separator: ", ")

private let contacts: [(contact: String, expected: [String])] = [
    (#"{"gender": "male", "name": {"text": "A"}}"#, []),
    (#"{"gender": "male", "telecom": [{"value": "1", "system": "phone"}]}"#, ["VAL-0101 Patient.contact[0]"]),
    (#"{"gender": "female", "name": {"text": "A"}}"#, ["VAL-0703 Patient.contact[0]"]),
]

@Test("a type may point to an element of another profile", arguments: contacts)
func profileElement(contact: String, expected: [String]) throws {
    let checker = try validator(of: "Patient", pointing, extra: [library])
    #expect(try checker.findings(#"{"resourceType": "Patient", "contact": [\#(contact)]}"#) == expected)
}

@Test("what builds on its own type constrains it, whatever it says")
func ownType() throws {
    let profile = #"""
        {"resourceType": "StructureDefinition", "url": "http://example.org/own", "name": "Own", "kind": "resource",
         "type": "Patient", "abstract": false, "derivation": "specialization",
         "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient", "differential": {"element": [
           {"id": "Patient.gender", "path": "Patient.gender", "min": 1}]}}
        """#
    let definitions = Definitions.embedded.adding(resources: [try SourceDocument(json: SourceBytes(profile))])
    let validator = Validator(
        definitions: definitions, options: ValidationOptions(profiles: ["http://example.org/own"]))
    #expect(try validator.findings(#"{"resourceType": "Patient", "active": true}"#) == ["VAL-0101 Patient"])
}

@Test("a package's own definitions come first")
func ownPackage() throws {
    func package(_ name: String, _ identifier: String, others: [String] = []) throws -> FHIRPackage {
        let profile = #"""
            {"resourceType": "StructureDefinition", "url": "http://example.org/id", "name": "\#(name)",
             "kind": "complex-type", "type": "Identifier", "abstract": false, "derivation": "constraint",
             "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Identifier", "differential": {"element": [
               {"id": "Identifier.\#(identifier)", "path": "Identifier.\#(identifier)", "min": 1}]}}
            """#
        let documents = try ([profile] + others).map { try SourceDocument(json: SourceBytes($0)) }
        return FHIRPackage(PackageID(name: name, version: "1.0.\(name.count)"), resources: documents)
    }
    let profile = #"""
        {"resourceType": "StructureDefinition", "url": "http://example.org/p", "name": "P", "kind": "resource",
         "type": "Patient", "abstract": false, "derivation": "constraint",
         "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient",
         "differential": {"element": [\#(identifier("http://example.org/id"))]}}
        """#
    let definitions = Definitions.embedded.adding(try package("one", "use", others: [profile]))
        .adding(try package("other", "type"))
    let validator = Validator(definitions: definitions, options: ValidationOptions(profiles: ["http://example.org/p"]))
    let found = validator.validate(try SourceDocument(json: SourceBytes(patient)))
    #expect(found.filter(\.isError).map(\.message.en).allSatisfy { $0.contains("'use'") })
    #expect(found.contains { $0.code == "VAL-0101" })
}
