import Testing

private let cases: [(json: String, expected: [String])] = [
    (#"{"resourceType": "Patient", "name": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}]}"#, []),
    (
        #"{"resourceType": "Patient", "name": [{"id": "a", "text": "A"}, {"id": "a", "text": "B"}]}"#,
        ["VAL-1025 Patient.name[1]"]
    ),
    // The id of the resource is another matter
    (#"{"resourceType": "Patient", "id": "a", "name": [{"id": "a", "text": "A"}]}"#, []),
    (#"{"resourceType": "Patient", "name": [{"id": "a", "text": "A"}], "id": "a"}"#, []),
    (
        ##"{"resourceType": "Patient", "contained": [{"resourceType": "Organization", "id": "o", "name": "A", "telecom": "##
            + ##"[{"id": "a", "system": "phone", "value": "1"}]}], "name": [{"id": "a", "text": "A"}], "##
            + ##""managingOrganization": {"reference": "#o"}}"##, []
    ),
]

@Test("ids of elements are unique within a resource", arguments: cases)
func elementIDs(json: String, expected: [String]) throws {
    #expect(try findings(json) == expected)
}
