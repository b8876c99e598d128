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
                "additionalInstruction": [
                  {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "V14NNNNN"}]},
                  {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "V22NNNNN"}]},
                  {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "V31NNNNN"}]}
                ],
                "doseAndRate": [{"rateRatio": {"numerator": {"value": 7}}}]
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
              "dosageInstruction": [{
                "additionalInstruction": [
                  {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "V14NNNNN"}]},
                  {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "V20.5NNN"}]}
                ],
                "doseAndRate": [{"rateRatio": {"numerator": {"value": 8}}}]
              }]
            }
            """#),
        ["MedicationRequest.dosageInstruction[0].doseAndRate[0]"]
    ),
]

@Test("ERX-0048: Uneven doses do not add up", arguments: cases)
func unevenDoseRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0048", in: record) == expected)
}
