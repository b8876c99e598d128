import Testing

private let cases: [(versioning: String, reference: String, expected: [String])] = [
    ("specific", "Organization/1", ["VAL-1029 Patient.managingOrganization"]),
    ("specific", "http://example.com/fhir/Organization/1", ["VAL-1029 Patient.managingOrganization"]),
    ("specific", "Organization/1/_history/2", []),
    ("specific", "urn:uuid:c757873d-ec9a-4326-a141-556f43239520", []),
    ("independent", "Organization/1/_history/2", ["VAL-1029 Patient.managingOrganization"]),
    ("independent", "Organization/1", []),
    ("either", "Organization/1/_history/2", []),
]

@Test("a profile may ask for references with or without a version", arguments: cases)
func versioning(versioning: String, reference: String, expected: [String]) throws {
    let validator = try validator(
        of: "Patient",
        #"""
        {"id": "Patient.managingOrganization", "path": "Patient.managingOrganization", "type": [{"code": "Reference",
        "targetProfile": ["http://hl7.org/fhir/StructureDefinition/Organization"], "versioning": "\#(versioning)"}]}
        """#)
    let record = #"{"resourceType": "Patient", "managingOrganization": {"reference": "\#(reference)"}}"#
    #expect(try validator.findings(record) == expected)
}
