import Testing

private let cases: [(members: String, expected: [String])] = [
    (#""_birthDate": {"id": "a", "extension": [{"url": "http://example.org/e", "valueCode": "a"}]}"#, []),
    (#""birthDate": "1970", "_birthDate": {"id": "a"}"#, []),
    (#""_birthDate": {"id": "a"}"#, ["VAL-0223 Patient.birthDate"]),
    (#""_birthDate": "a""#, ["VAL-0231 Patient.birthDate"]),
    (#""_birthDate": [{"id": "a"}]"#, ["VAL-0231 Patient.birthDate"]),
    (#""_birthDate": null"#, ["VAL-0222 Patient.birthDate"]),
    (#""_birthDate": {}"#, ["VAL-0220 Patient.birthDate"]),
    (#""_birthDate": {"value": "a"}"#, ["VAL-0201 Patient.birthDate"]),
    (#""_name": [{"id": "a"}]"#, ["VAL-0230 Patient.name"]),
    (#""_unknown": {"id": "a"}"#, ["VAL-0201 Patient"]),
    (
        #""name": [{"given": ["A", null], "_given": [null, {"extension": [{"url": "http://example.org/e", "valueCode": "a"}]}]}]"#,
        []
    ),
    (#""name": [{"given": ["A", null], "_given": [null, null]}]"#, ["VAL-0233 Patient.name[0].given[1]"]),
    (
        #""name": [{"given": ["A"], "_given": [null, null]}]"#,
        ["VAL-0232 Patient.name[0].given", "VAL-0233 Patient.name[0].given[1]"]
    ),
    (#""name": [{"given": ["A", "B"], "_given": [{"id": "a"}]}]"#, ["VAL-0232 Patient.name[0].given"]),
    (#""name": [{"_given": [{"extension": [{"url": "http://example.org/e", "valueCode": "a"}]}]}]"#, []),
    (#""name": [{"given": ["A"], "_given": {"id": "a"}}]"#, ["VAL-0231 Patient.name[0].given"]),
    (#""name": [{"given": ["A", null]}]"#, ["VAL-0222 Patient.name[0].given[1]"]),
]

@Test("companions of primitives keep their form and their alignment", arguments: cases)
func companions(members: String, expected: [String]) throws {
    #expect(try findings(#"{"resourceType": "Patient", \#(members)}"#) == expected)
}
