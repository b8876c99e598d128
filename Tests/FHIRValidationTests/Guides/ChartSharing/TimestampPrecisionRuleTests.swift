import Testing

private let cases: [(record: String, places: [String])] = [
    (bundle("clins/JP_Bundle_CLINS", of: "Condition", [], #"{"timestamp": "2026-01-31T10:00:00.000+09:00"}"#), []),
    (
        bundle("clins/JP_Bundle_CLINS", of: "Condition", [], #"{"timestamp": "2026-01-31T10:00:00+09:00"}"#),
        ["Bundle.timestamp"]
    ),
]

@Test("CLN-0009: The timestamp has no milliseconds", arguments: cases)
func timestampPrecisionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0009", in: record) == expected)
}
