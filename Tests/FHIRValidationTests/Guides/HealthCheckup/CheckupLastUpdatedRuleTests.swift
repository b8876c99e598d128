import Testing

private let cases: [(record: String, places: [String])] = [
    (resource("Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral", meta: stamped), []),
    (resource("Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral"), ["Observation"]),
]

@Test("CKP-0004: No meta.lastUpdated", arguments: cases)
func checkupLastUpdatedRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0004", in: record) == expected)
}
