import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "MedicationRequest", "eCS/JP_MedicationRequest_eCS", #"{"authoredOn": "2026-01-31T10:00:00+09:00"}"#),
        []
    ),
    (
        resource("MedicationRequest", "eCS/JP_MedicationRequest_eCS", #"{"authoredOn": "2026-01-31"}"#),
        ["MedicationRequest.authoredOn"]
    ),
]

@Test("CLN-0063: authoredOn without a time", arguments: cases)
func authoredOnPrecisionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0063", in: record) == expected)
}
