import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {
              "clinicalStatus": {"coding": [{
                "system": "http://terminology.hl7.org/CodeSystem/condition-clinical",
                "code": "resolved"
              }]},
              "abatementDateTime": "2026"
            }
            """#),
        []
    ),
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"clinicalStatus": {"coding": [{
              "system": "http://terminology.hl7.org/CodeSystem/condition-clinical",
              "code": "resolved"
            }]}}
            """#),
        ["Condition.clinicalStatus"]
    ),
]

@Test("CLN-0148: Resolved without an end", arguments: cases)
func resolvedConditionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0148", in: record) == expected)
}
