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
              "authoredOn": "2026-01-31T10:00:00+09:00"
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
              "authoredOn": "2026-01-31"
            }
            """#),
        ["MedicationRequest.authoredOn"]
    ),
]

@Test("ERX-0039: authoredOn without a time", arguments: cases)
func prescribedOnRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0039", in: record) == expected)
}
