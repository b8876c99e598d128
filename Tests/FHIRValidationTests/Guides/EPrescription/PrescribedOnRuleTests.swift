import Testing

private let cases: [(record: String, places: [String])] = [
    (prescribed(rp: 1, order: 1, #"{"authoredOn": "2026-01-31T10:00:00+09:00"}"#), []),
    (prescribed(rp: 1, order: 1, #"{"authoredOn": "2026-01-31"}"#), ["MedicationRequest.authoredOn"]),
]

@Test("ERX-0039: authoredOn without a time", arguments: cases)
func prescribedOnRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0039", in: record) == expected)
}
