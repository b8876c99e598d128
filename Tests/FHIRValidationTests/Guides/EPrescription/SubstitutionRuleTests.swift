import Testing

private let cases: [(record: String, places: [String])] = [
    (prescribed(rp: 1, order: 1, #"{"substitution": {}}"#), []),
    (prescribed(rp: 1, order: 1), ["MedicationRequest"]),
]

@Test("ERX-0041: Nothing about substitution", arguments: cases)
func substitutionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0041", in: record) == expected)
}
