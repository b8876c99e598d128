import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Coverage", "eCheckup/JP_CoverageService_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#, #"{"period": {"end": "2026-03-31"}}"#),
        []
    ),
    (
        resource(
            "Coverage", "eCheckup/JP_CoverageService_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#),
        ["Coverage"]
    ),
]

@Test("CKP-0023: No expiry of the ticket", arguments: cases)
func ticketExpiryRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0023", in: record) == expected)
}
