import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Coverage", "eCheckup/JP_CoverageService_eCheckupGeneral", meta: stamped,
            #"{"period": {"end": "2026-03-31"}}"#),
        []
    ),
    (resource("Coverage", "eCheckup/JP_CoverageService_eCheckupGeneral", meta: stamped), ["Coverage"]),
]

@Test("CKP-0023: No expiry of the ticket", arguments: cases)
func ticketExpiryRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0023", in: record) == expected)
}
