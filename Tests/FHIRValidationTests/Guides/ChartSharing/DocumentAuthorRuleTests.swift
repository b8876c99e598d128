import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_eReferral",
            [
                resource(
                    "Composition", "eReferral/JP_Composition_eReferral",
                    #"""
                    {
                      "author": [
                        {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"},
                        {"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}
                      ]
                    }
                    """#),
                #"{"resourceType": "Practitioner"}"#,
                #"{"resourceType": "Organization"}"#,
            ]),
        []
    ),
    (
        bundle(
            "clins/JP_Bundle_eReferral",
            [
                resource(
                    "Composition", "eReferral/JP_Composition_eReferral",
                    #"{"author": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]}"#),
                #"{"resourceType": "Organization"}"#,
            ]),
        ["Bundle.entry[0].resource"]
    ),
]

@Test("CLN-0089: The authors are not a person and an organization", arguments: cases)
func documentAuthorRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0089", in: record) == expected)
}
