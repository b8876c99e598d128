import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Bundle", "clins/JP_Bundle_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
            #"{"identifier": {"value": "1310000019^2026^A-0001"}}"#),
        []
    ),
    (
        resource(
            "Bundle", "clins/JP_Bundle_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#, #"{"identifier": {"value": "12345"}}"#),
        ["Bundle.identifier.value"]
    ),
]

@Test("CKP-0001: An identifier of another form", arguments: cases)
func checkupIdentifierRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0001", in: record) == expected)
}
