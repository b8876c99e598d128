import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
            #"{"hasMember": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]}"#),
        []
    ),
    (
        resource(
            "Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#),
        ["Observation"]
    ),
]

@Test("CKP-0041: A group without members", arguments: cases)
func emptyGroupRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0041", in: record) == expected)
}
