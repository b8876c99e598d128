import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Bundle", "clins/JP_Bundle_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#),
        []
    ),
    (
        resource(
            "Bundle", "clins/JP_Bundle_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#),
        ["Bundle.entry[0].resource"]
    ),
]

@Test("CKP-0005: The authors are not a person and an organization", arguments: cases)
func checkupAuthorRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0005", in: record) == expected)
}
