import FHIRDefinitions
import FHIRTree
import FHIRValidation
import Testing

private let base = "http://example.org/StructureDefinition/"

/// A profile of a type with an element constrained.
private func profile(_ name: String, _ type: String, _ element: String) -> String {
    """
    {"resourceType": "StructureDefinition", "url": "\(base)\(name)", "name": "\(name)", "status": "active", "kind": "resource",
    "abstract": false, "type": "\(type)", "baseDefinition": "http://hl7.org/fhir/StructureDefinition/\(type)",
    "derivation": "constraint", "differential": {"element": [{"id": "\(type)", "path": "\(type)"}, \(element)]}}
    """
}

private func validator(_ type: String) throws -> Validator {
    let profiles = [
        profile("adult", "Patient", #"{"id": "Patient.birthDate", "path": "Patient.birthDate", "min": 1}"#),
        profile(
            "child", "Patient", #"{"id": "Patient.contact", "path": "Patient.contact", "min": 1}"#),
        profile(
            "observation", "Observation",
            #"{"id": "Observation.subject", "path": "Observation.subject", "type": [{"code": "Reference", \#(type)}]}"#),
    ]
    let package = FHIRPackage(
        PackageID(name: "test", version: "1.0.0"),
        resources: try profiles.map { try SourceDocument(json: SourceBytes($0)) })
    return Validator(definitions: Definitions.embedded.adding(package))
}

private func observation(_ reference: String, _ patient: String) -> String {
    ##"""
    {"resourceType": "Observation", "meta": {"profile": ["\##(base)observation"]}, "contained": [{"resourceType": "Patient",
    "id": "p"\##(patient)}], "status": "final", "code": {"text": "a"}, "subject": {"reference": "\##(reference)"},
    "specimen": {"display": "a"}, "focus": [{"reference": "#p"}]}
    """##
}

private let adult = #""targetProfile": ["\#(base)adult"]"#
private let both = #""targetProfile": ["\#(base)adult", "\#(base)child"]"#
private let plain = #""targetProfile": ["\#(base)adult", "http://hl7.org/fhir/StructureDefinition/Patient"]"#
private let unknown = #""targetProfile": ["\#(base)adult", "http://example.org/StructureDefinition/unknown"]"#

private let cases: [(type: String, reference: String, patient: String, expected: [String])] = [
    (adult, "#p", #", "birthDate": "1970-01-01""#, []),
    (adult, "#p", "", ["VAL-1012"]),
    (both, "#p", "", ["VAL-1012"]),
    (both, "#p", #", "contact": [{"name": {"text": "a"}}]"#, []),
    (plain, "#p", "", []),
    (unknown, "#p", "", []),
    (adult, "Patient/1", "", []),
    (adult, "Group/1", "", ["VAL-1011"]),
    (unknown, "Group/1", "", []),
    // Where it stands
    (#""aggregation": ["contained"]"#, "#p", "", []),
    (#""aggregation": ["contained"]"#, "Patient/1", "", ["VAL-1013"]),
    (#""aggregation": ["bundled", "referenced"]"#, "#p", "", ["VAL-1013"]),
    (#""aggregation": ["bundled"]"#, "Patient/1", "", ["VAL-1013"]),
    (#""aggregation": ["bundled", "referenced"]"#, "Patient/1", "", []),
]

@Test("the target meets one of the profiles asked for, and stands where it should", arguments: cases)
func targetProfile(type: String, reference: String, patient: String, expected: [String]) throws {
    let found = try diagnostics(observation(reference, patient), validator(type)).filter(\.isError)
    #expect(found.map(\.code) == expected)
    #expect(found.allSatisfy { $0.expression == "Observation.subject" })
}

@Test("the finding says what is wrong with the target")
func cause() throws {
    let found = try diagnostics(observation("#p", ""), validator(adult)).first { $0.code == "VAL-1012" }
    #expect(found?.hint?.en.contains("Observation.contained[0]") == true, "\(found?.hint?.en ?? "")")
    #expect(found?.hint?.en.contains("'birthDate' is missing") == true)
}

@Test("the finding names each profile once")
func profileNames() throws {
    let found = try diagnostics(observation("#p", ""), validator(both)).first { $0.code == "VAL-1012" }
    let hint = try #require(found?.hint?.en)
    #expect(hint.components(of: "adult") == 1 && hint.components(of: "child") == 1, "\(hint)")
}

extension String {
    /// How often a word occurs.
    fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
