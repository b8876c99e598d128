import Diagnostics
import FHIRTree
import Testing

private let cases: [(json: String, expected: [String])] = [
    // Resources
    (#"[]"#, ["VAL-0001 "]),
    (#"{"id": "a"}"#, ["VAL-0001 "]),
    (#"{"resourceType": 5}"#, ["VAL-0001 "]),
    (#"{"resourceType": "Pateint"}"#, ["VAL-0002 "]),
    (#"{"resourceType": "DomainResource"}"#, ["VAL-0002 DomainResource"]),
    (#"{"resourceType": "Patient"}"#, []),
    (
        #"{"resourceType": "Patient", "contained": [{"resourceType": "Organization", "name": "A"}]}"#,
        ["VAL-0005 Patient.contained[0]"]
    ),
    (
        ##"""
        {"resourceType": "Patient", "managingOrganization": {"reference": "#a"}, "contained": [
        {"resourceType": "Organization", "id": "a", "name": "A",
        "contained": [{"resourceType": "Endpoint", "id": "b", "status": "active", "connectionType": {
        "system": "http://terminology.hl7.org/CodeSystem/endpoint-connection-type", "code": "hl7-fhir-rest"},
        "payloadType": [{"text": "a"}], "address": "http://example.org"}]}]}
        """##,
        ["VAL-0006 Patient.contained[0].contained[0]"]
    ),
    (
        #"""
        {"resourceType": "Patient", "contained": [{"resourceType": "Bundle", "id": "a", "type": "collection", "entry":
        [{"resource": {"resourceType": "Patient", "contained":
        [{"resourceType": "Organization", "id": "b", "name": "B"}]}}]}]}
        """#,
        [
            "VAL-1021 Patient.contained[0]", "VAL-1101 Patient.contained[0].entry[0]",
            "VAL-1021 Patient.contained[0].entry[0].resource.contained[0]",
        ]
    ),
    (
        #"{"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Nothing"}}]}"#,
        ["VAL-1101 Bundle.entry[0]", "VAL-0002 Bundle.entry[0].resource"]
    ),
    // Cardinality
    (#"{"resourceType": "Observation", "code": {"text": "A"}}"#, ["VAL-0101 Observation"]),
    (
        #"{"resourceType": "Observation", "status": "final", "code": {"text": "A"}, "component": [{"valueString": "a"}]}"#,
        ["VAL-0101 Observation.component[0]"]
    ),
    (#"{"resourceType": "Patient", "extension": [{"valueString": "a"}]}"#, ["VAL-0101 Patient.extension[0]"]),
    // Names
    (#"{"resourceType": "Patient", "birthdate": "1970"}"#, ["VAL-0201 Patient"]),
    (#"{"resourceType": "Patient", "name": [{"resourceType": "A", "text": "A"}]}"#, ["VAL-0201 Patient.name[0]"]),
    (#"{"resourceType": "Patient", "status": "a"}"#, ["VAL-0201 Patient"]),
    (#"{"resourceType": "Patient", "deceased": true}"#, ["VAL-0202 Patient"]),
    (#"{"resourceType": "Patient", "deceasedString": "a"}"#, ["VAL-0202 Patient"]),
    (
        #"{"resourceType": "Patient", "deceasedBoolean": true, "deceasedDateTime": "2024"}"#,
        ["VAL-0203 Patient.deceased.ofType(dateTime)"]
    ),
    (#"{"resourceType": "Patient", "deceasedBoolean": true, "_deceasedBoolean": {"id": "a"}}"#, []),
    // Shape
    (#"{"resourceType": "Patient", "name": {"text": "A"}}"#, ["VAL-0210 Patient.name"]),
    (#"{"resourceType": "Patient", "birthDate": ["1970"]}"#, ["VAL-0211 Patient.birthDate"]),
    (#"{"resourceType": "Patient", "name": ["A"]}"#, ["VAL-0212 Patient.name[0]"]),
    (#"{"resourceType": "Patient", "birthDate": {"value": "1970"}}"#, ["VAL-0213 Patient.birthDate"]),
    (#"{"resourceType": "Patient", "active": "true"}"#, ["VAL-0214 Patient.active"]),
    (#"{"resourceType": "Patient", "birthDate": 1970}"#, ["VAL-0214 Patient.birthDate"]),
    (#"{"resourceType": "Patient", "multipleBirthInteger": "2"}"#, ["VAL-0214 Patient.multipleBirth.ofType(integer)"]),
    // Emptiness
    (#"{"resourceType": "Patient", "maritalStatus": {}}"#, ["VAL-0220 Patient.maritalStatus"]),
    (#"{"resourceType": "Patient", "name": []}"#, ["VAL-0221 Patient.name"]),
    (#"{"resourceType": "Patient", "birthDate": null}"#, ["VAL-0222 Patient.birthDate"]),
    (#"{"resourceType": "Patient", "name": [null]}"#, ["VAL-0222 Patient.name[0]"]),
    (#"{"resourceType": "Patient", "name": [{"id": "a"}]}"#, ["VAL-0223 Patient.name[0]"]),
    (#"{"resourceType": "Patient", "birthDate": ""}"#, ["VAL-0301 Patient.birthDate"]),
    // Primitives, one for each way into the rule
    (#"{"resourceType": "Patient", "id": "a_b"}"#, ["VAL-0310 Patient.id"]),
    (#"{"resourceType": "Patient", "name": [{"id": "a b", "text": "A"}]}"#, ["VAL-0311 Patient.name[0].id"]),
    (#"{"resourceType": "Patient", "name": [{"text": "A\u0001"}]}"#, ["VAL-0320 Patient.name[0].text"]),
    (#"{"resourceType": "Patient", "name": [{"given": ["A", ""]}]}"#, ["VAL-0301 Patient.name[0].given[1]"]),
]

@Test("structure is checked, and each finding has the path of an element", arguments: cases)
func structure(json: String, expected: [String]) throws {
    #expect(try findings(json) == expected)
}

private let quotes: [(member: String, hint: String?)] = [
    (#""active": "true""#, "Write it without quotes."), (#""active": 1"#, nil),
    (#""birthDate": 1970"#, "Put the value into quotes."),
]

@Test("quotes are blamed only where they are the slip", arguments: quotes)
func quotesHint(member: String, expected: String?) throws {
    let document = try SourceDocument(json: SourceBytes(#"{"resourceType": "Patient", \#(member)}"#))
    let findings = standardValidator.validate(document)
    #expect(findings.map(\.code) == ["VAL-0214"])
    #expect(findings.map { $0.hint?.en } == [expected])
}

@Test("what is missing is said in a natural sentence, with the profile that asks for it")
func missing() throws {
    func message(_ json: String) throws -> BilingualText? {
        try standardValidator.validate(SourceDocument(json: SourceBytes(json))).first { $0.code == "VAL-0101" }?.message
    }
    let status = try message(#"{"resourceType": "Observation", "code": {"text": "A"}}"#)
    #expect(status?.ja == "「status」がありません（1つ必要です、多重度 1..1）。")
    #expect(status?.en == "'status' is missing (cardinality 1..1).")
    let profile = "http://hl7.org/fhir/StructureDefinition/vitalsigns"
    let category = try message(
        #"{"resourceType": "Observation", "meta": {"profile": ["\#(profile)"]}, "status": "final", "code": {"text": "A"}}"#
    )
    #expect(category?.ja.hasSuffix("、プロファイル observation-vitalsigns）。") == true, "\(category?.ja ?? "-")")
}
