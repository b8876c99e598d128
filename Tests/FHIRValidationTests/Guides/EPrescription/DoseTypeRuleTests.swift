import Testing

private let cases: [(record: String, places: [String])] = [
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{"doseAndRate": [{"type": {"coding": [{
              "system": "urn:oid:1.2.392.100495.20.2.22",
              "code": "1"
            }]}}]}]}
            """#),
        []
    ),
    (
        prescribed(
            rp: 1, order: 1, #"{"dosageInstruction": [{"doseAndRate": [{"doseQuantity": {"value": 1}}]}]}"#),
        ["MedicationRequest.dosageInstruction[0].doseAndRate[0]"]
    ),
    (
        resource(
            "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
            #"""
            {"dosageInstruction": [{"doseAndRate": [{"type": {"coding": [{
              "system": "urn:oid:1.2.392.100495.20.2.22",
              "code": "3"
            }]}}]}]}
            """#),
        ["MedicationRequest.dosageInstruction[0].doseAndRate[0].type.coding[0].code"]
    ),
]

@Test("ERX-0049: No kind of the amount", arguments: cases)
func doseTypeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0049", in: record) == expected)
}
