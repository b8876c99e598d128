import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
            #"""
            {
              "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]},
              "relationship": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.62", "code": "1"}]}
            }
            """#),
        []
    ),
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
            #"""
            {
              "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]},
              "relationship": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.62", "code": "3"}]}
            }
            """#),
        ["Coverage.relationship.coding[0].code"]
    ),
]

@Test("ERX-0031: The relation to the insured person", arguments: cases)
func insuredRelationRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0031", in: record) == expected)
}
