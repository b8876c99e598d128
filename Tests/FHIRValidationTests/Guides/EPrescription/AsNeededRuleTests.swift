import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
            #"""
            {
              "identifier": [
                {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
              ],
              "dosageInstruction": [{
                "timing": {"code": {"coding": [{
                  "system": "urn:oid:1.2.392.200250.2.2.20.20",
                  "code": "1050110000000000"
                }]}},
                "asNeededBoolean": true
              }]
            }
            """#),
        []
    ),
    (
        resource(
            "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
            #"""
            {
              "identifier": [
                {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
              ],
              "dosageInstruction": [{"timing": {"code": {"coding": [{
                "system": "urn:oid:1.2.392.200250.2.2.20.20",
                "code": "1013044400000000"
              }]}}}]
            }
            """#),
        []
    ),
    (
        resource(
            "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
            #"""
            {
              "identifier": [
                {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
              ],
              "dosageInstruction": [{"timing": {"code": {"coding": [{
                "system": "urn:oid:1.2.392.200250.2.2.20.20",
                "code": "1050110000000000"
              }]}}}]
            }
            """#),
        ["MedicationRequest.dosageInstruction[0]"]
    ),
]

@Test("ERX-0046: As needed in one way only", arguments: cases)
func asNeededRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0046", in: record) == expected)
}
