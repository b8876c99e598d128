import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCS/JP_Observation_LabResult_eCS",
            #"""
            {"performer": [{"reference": "#p"}]}
            """#),
        []
    ),
    (resource("Observation", "eCS/JP_Observation_LabResult_eCS"), ["Observation"]),
]

@Test("CLN-0081: No ordering doctor", arguments: cases)
func labPerformerRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0081", in: record) == expected)
}
