import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"clinicalStatus": {"coding": [{
              "system": "http://terminology.hl7.org/CodeSystem/condition-clinical",
              "code": "active"
            }]}}
            """#),
        []
    ),
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"verificationStatus": {"coding": [{
              "system": "http://terminology.hl7.org/CodeSystem/condition-ver-status",
              "code": "entered-in-error"
            }]}}
            """#),
        []
    ),
    (resource("Condition", "eCS/JP_Condition_eCS"), ["Condition"]),
]

@Test("CLN-0048: No clinical status", arguments: cases)
func clinicalStatusRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0048", in: record) == expected)
}
