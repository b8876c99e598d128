import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Organization", "ePrescription/JP_Organization_ePrescriptionData_coveragePayer",
            #"""
            {
              "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.61", "value": "06138887"}],
              "type": [{"coding": [{
                "system": "http://terminology.hl7.org/CodeSystem/organization-type",
                "code": "ins"
              }]}]
            }
            """#),
        []
    ),
    (
        resource(
            "Organization", "ePrescription/JP_Organization_ePrescriptionData_coveragePayer",
            #"""
            {
              "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.71", "value": "06138887"}],
              "type": [{"coding": [{
                "system": "http://terminology.hl7.org/CodeSystem/organization-type",
                "code": "ins"
              }]}]
            }
            """#),
        ["Organization.type[0]"]
    ),
]

@Test("ERX-0036: Number or type of a payer", arguments: cases)
func payerRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0036", in: record) == expected)
}
