import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"verificationStatus": {"coding": [{
              "system": "http://terminology.hl7.org/CodeSystem/condition-ver-status",
              "code": "confirmed"
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
              "code": "provisional"
            }]}}
            """#),
        ["Condition.verificationStatus.coding[0].code"]
    ),
]

@Test("CLN-0047: A verification status that is not used", arguments: cases)
func verificationStatusRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0047", in: record) == expected)
}
