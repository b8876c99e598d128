import Testing

private let cases: [(record: String, places: [String])] = [
    (prescribed(rp: 1, order: 1, #"{"dosageInstruction": [{"text": "１日３回"}]}"#), []),
    (
        prescribed(rp: 1, order: 1, #"{"dosageInstruction": [{"site": {"text": "右眼"}}]}"#),
        ["MedicationRequest.dosageInstruction[0]"]
    ),
]

@Test("ERX-0042: A dosage without text", arguments: cases)
func dosageTextRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0042", in: record) == expected)
}
