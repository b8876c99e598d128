import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Coverage", "eCheckup/JP_CoverageService_eCheckupGeneral", meta: stamped,
            #"{"subscriberId": "25100000456"}"#),
        []
    ),
    (
        resource(
            "Coverage", "eCheckup/JP_CoverageService_eCheckupGeneral", meta: stamped,
            #"{"subscriberId": "2510000045"}"#),
        ["Coverage.subscriberId"]
    ),
]

@Test("CKP-0022: The number of a ticket is not 11 digits", arguments: cases)
func ticketNumberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0022", in: record) == expected)
}
