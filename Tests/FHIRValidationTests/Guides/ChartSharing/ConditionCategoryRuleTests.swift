import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"category": [{"coding": [{
              "system": "http://terminology.hl7.org/CodeSystem/condition-category",
              "code": "encounter-diagnosis"
            }]}]}
            """#),
        []
    ),
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"category": [{"coding": [{
              "system": "http://terminology.hl7.org/CodeSystem/condition-category",
              "code": "problem-list-item"
            }]}]}
            """#),
        ["Condition.category[0]"]
    ),
]

@Test("CLN-0049: A category other than encounter-diagnosis", arguments: cases)
func conditionCategoryRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0049", in: record) == expected)
}
