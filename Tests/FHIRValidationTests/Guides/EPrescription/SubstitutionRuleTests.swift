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
              "substitution": {}
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
              ]
            }
            """#),
        ["MedicationRequest"]
    ),
]

@Test("ERX-0041: Nothing about substitution", arguments: cases)
func substitutionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0041", in: record) == expected)
}
