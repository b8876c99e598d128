import Testing

private let cases: [(record: String, places: [String])] = [
    (resource("AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS", #"{"category": ["food"]}"#), []),
    (
        resource("AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS", #"{"recorder": {"display": "見本"}}"#),
        ["AllergyIntolerance.recorder"]
    ),
]

@Test("CLN-0044: An element that is not used", arguments: cases)
func allergyAuthorRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0044", in: record) == expected)
}
