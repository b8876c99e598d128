import Testing

private let cases: [(record: String, places: [String])] = [
    (prescription("01", #"{"date": "2026-01-31T10:00:00+09:00"}"#), []),
    (prescription("01", #"{"date": "2026-01-31"}"#), ["Composition.date"]),
]

@Test("ERX-0017: The date of the document has no time", arguments: cases)
func prescriptionDateRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0017", in: record) == expected)
}
