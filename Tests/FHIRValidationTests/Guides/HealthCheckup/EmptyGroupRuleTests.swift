import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral", meta: stamped,
            #"{"hasMember": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]}"#),
        []
    ),
    (resource("Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral", meta: stamped), ["Observation"]),
]

@Test("CKP-0041: A group without members", arguments: cases)
func emptyGroupRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0041", in: record) == expected)
}
