import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription(
                    "01",
                    #"""
                    {
                      "author": [
                        {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"},
                        {"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}
                      ]
                    }
                    """#),
                #"{"resourceType": "PractitionerRole"}"#,
                #"{"resourceType": "Organization"}"#,
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription(
                    "01",
                    #"""
                    {
                      "author": [
                        {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"},
                        {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}
                      ]
                    }
                    """#),
                #"{"resourceType": "Practitioner"}"#,
            ]),
        ["Bundle.entry[0].resource.author[0]", "Bundle.entry[0].resource.author[1]"]
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription(
                    "01", #"{"author": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]}"#)
            ]),
        ["Bundle.entry[0].resource"]
    ),
]

@Test("ERX-0012: The authors of the prescription", arguments: cases)
func prescriptionAuthorRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0012", in: record) == expected)
}
