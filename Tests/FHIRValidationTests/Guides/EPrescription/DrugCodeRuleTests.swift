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
              "medicationCodeableConcept": {"coding": [{
                "system": "urn:oid:1.2.392.100495.20.1.73",
                "code": "2233002F1280"
              }]}
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
              "medicationCodeableConcept": {"text": "見本錠"}
            }
            """#),
        ["MedicationRequest.medication.ofType(CodeableConcept)"]
    ),
]

@Test("ERX-0040: No standard code of the drug", arguments: cases)
func drugCodeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0040", in: record) == expected)
}
