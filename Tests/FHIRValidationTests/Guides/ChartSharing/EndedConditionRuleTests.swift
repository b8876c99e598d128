import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [
                resource("Patient", "eCS/JP_Patient_eCS"),
                resource("Condition", "eCS/JP_Condition_eCS", #"{"abatementDateTime": "2022-01"}"#),
            ],
            #"{"timestamp": "2026-01-31T10:00:00.000+09:00"}"#),
        []
    ),
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [
                resource("Patient", "eCS/JP_Patient_eCS"),
                resource("Condition", "eCS/JP_Condition_eCS", #"{"abatementDateTime": "2021-01-30"}"#),
            ],
            #"{"timestamp": "2026-01-31T10:00:00.000+09:00"}"#),
        ["Bundle.entry[1].resource.abatement.ofType(dateTime)"]
    ),
]

@Test("CLN-0014: A condition that ended more than five years ago", arguments: cases)
func endedConditionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0014", in: record) == expected)
}
