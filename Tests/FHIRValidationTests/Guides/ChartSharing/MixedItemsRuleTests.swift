import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [resource("Patient", "eCS/JP_Patient_eCS"), resource("Condition", "eCS/JP_Condition_eCS")]),
        []
    ),
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [
                resource("Patient", "eCS/JP_Patient_eCS"),
                resource("Condition", "eCS/JP_Condition_eCS"),
                resource("AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS"),
            ]),
        ["Bundle.entry[2].resource"]
    ),
]

@Test("CLN-0005: Items of several kinds in one Bundle", arguments: cases)
func mixedItemsRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0005", in: record) == expected)
}
