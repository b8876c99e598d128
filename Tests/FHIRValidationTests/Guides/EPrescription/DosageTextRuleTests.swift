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
              "dosageInstruction": [{"text": "１日３回"}]
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
              "dosageInstruction": [{"site": {"text": "右眼"}}]
            }
            """#),
        ["MedicationRequest.dosageInstruction[0]"]
    ),
]

@Test("ERX-0042: A dosage without text", arguments: cases)
func dosageTextRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0042", in: record) == expected)
}
