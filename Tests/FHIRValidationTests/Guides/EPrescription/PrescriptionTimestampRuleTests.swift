import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData", [], #"{"timestamp": "2026-01-31T10:00:00.000+09:00"}"#),
        []
    ),
    (
        bundle("ePrescription/JP_Bundle_ePrescriptionData", [], #"{"timestamp": "2026-01-31T10:00:00+09:00"}"#),
        ["Bundle.timestamp"]
    ),
]

@Test("ERX-0001: The timestamp has no milliseconds", arguments: cases)
func prescriptionTimestampRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0001", in: record) == expected)
}
