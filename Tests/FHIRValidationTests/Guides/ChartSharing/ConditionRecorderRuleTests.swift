import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"recorder": {"reference": "#r"}}
            """#),
        []
    ),
    (resource("Condition", "eCS/JP_Condition_eCS"), ["Condition"]),
]

@Test("CLN-0055: No recorder", arguments: cases)
func conditionRecorderRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0055", in: record) == expected)
}
