import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_eCheckupGeneral", meta: stamped,
            [
                resource(
                    "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
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
            "clins/JP_Bundle_eCheckupGeneral", meta: stamped,
            [
                resource(
                    "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
                    #"{"author": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]}"#),
                #"{"resourceType": "Organization"}"#,
            ]),
        ["Bundle.entry[0].resource"]
    ),
]

@Test("CKP-0005: The authors are not a person and an organization", arguments: cases)
func checkupAuthorRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0005", in: record) == expected)
}
