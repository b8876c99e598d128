import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS",
            #"{"category": ["medication"], "criticality": "high"}"#),
        []
    ),
    (resource("AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS", #"{"category": ["food"]}"#), []),
    (
        resource(
            "AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS",
            #"{"category": ["medication"], "criticality": "low"}"#),
        ["AllergyIntolerance.criticality"]
    ),
]

@Test("CLN-0043: A medication allergy whose criticality is not high", arguments: cases)
func allergyCriticalityRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0043", in: record) == expected)
}
