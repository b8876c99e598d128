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
                "extension": [{
                  "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_UsageDuration",
                  "valueDuration": {"value": 7, "code": "d"}
                }],
                "timing": {"repeat": {"boundsDuration": {"value": 13, "code": "d"}}}
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
                "extension": [{
                  "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_UsageDuration",
                  "valueDuration": {"value": 14, "code": "d"}
                }],
                "timing": {"repeat": {"boundsDuration": {"value": 13, "code": "d"}}}
              }]
            }
            """#),
        ["MedicationRequest.dosageInstruction[0].extension[0].value.ofType(Duration)"]
    ),
]

@Test("ERX-0044: The days really taken", arguments: cases)
func usageDurationRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0044", in: record) == expected)
}
