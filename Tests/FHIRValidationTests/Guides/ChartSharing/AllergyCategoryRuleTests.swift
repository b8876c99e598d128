import Testing

private let cases: [(record: String, places: [String])] = [
    (resource("AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS", #"{"category": ["food"]}"#), []),
    (
        resource("AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS", #"{"category": ["food", "biologic"]}"#),
        ["AllergyIntolerance.category[1]"]
    ),
]

@Test("CLN-0038: A category that is not used", arguments: cases)
func allergyCategoryRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0038", in: record) == expected)
}
