import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Condition",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]},
          "verificationStatus": {
            "coding": [
              {
                "system": "http://terminology.hl7.org/CodeSystem/condition-ver-status",
                "code": "confirmed"
              }
            ]
          }
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Condition",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]},
          "verificationStatus": {
            "coding": [
              {
                "system": "http://terminology.hl7.org/CodeSystem/condition-ver-status",
                "code": "provisional"
              }
            ]
          }
        }
        """#,
        ["Condition.verificationStatus.coding[0].code"]
    ),
]

@Test("CLN-0047: A verification status that is not used", arguments: cases)
func verificationStatusRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0047", in: record) == expected)
}
