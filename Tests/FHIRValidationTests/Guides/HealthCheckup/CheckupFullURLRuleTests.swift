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
        ["Bundle.entry[0].fullUrl"]
    ),
]

@Test("CKP-0003: A fullUrl that is no UUID", arguments: cases)
func checkupFullURLRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0003", in: record) == expected)
}
