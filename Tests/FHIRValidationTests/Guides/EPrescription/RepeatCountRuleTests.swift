import Testing

private let cases: [(record: String, places: [String])] = [
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {
              "dosageInstruction": [{"asNeededBoolean": true}],
              "dispenseRequest": {"extension": [{
                "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationRequest_DispenseRequest_ExpectedRepeatCount",
                "valueInteger": 5
              }]}
            }
            """#),
        []
    ),
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {
              "dosageInstruction": [{"text": "１日３回"}],
              "dispenseRequest": {"extension": [{
                "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationRequest_DispenseRequest_ExpectedRepeatCount",
                "valueInteger": 5
              }]}
            }
            """#),
        ["MedicationRequest.dispenseRequest.extension[0]"]
    ),
]

@Test("ERX-0047: A number of uses of a drug that is taken regularly", arguments: cases)
func repeatCountRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0047", in: record) == expected)
}
