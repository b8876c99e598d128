import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "MedicationRequest", "eCS/JP_MedicationRequest_eCS",
            #"""
            {"dosageInstruction": [{"method": {
              "coding": [{
                "system": "http://jami.jp/CodeSystem/MedicationMethodBasicUsage",
                "code": "2"
              }],
              "text": "外用"
            }}]}
            """#),
        []
    ),
    (
        resource(
            "MedicationRequest", "eCS/JP_MedicationRequest_eCS",
            #"""
            {"dosageInstruction": [{"method": {"coding": [{
              "system": "http://jami.jp/CodeSystem/MedicationMethodBasicUsage",
              "code": "2"
            }]}}]}
            """#),
        ["MedicationRequest.dosageInstruction[0].method"]
    ),
]

@Test("CLN-0071: A method without text", arguments: cases)
func dosageMethodTextRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0071", in: record) == expected)
}
