import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Practitioner", "ePrescription/JP_Practitioner_ePrescriptionData_author",
            #"""
            {"qualification": [{"identifier": [{
              "system": "urn:oid:1.2.392.100495.20.3.32.113",
              "value": "1"
            }]}]}
            """#),
        []
    ),
    (
        resource(
            "Practitioner", "ePrescription/JP_Practitioner_ePrescriptionData_author",
            #"""
            {"qualification": [{"identifier": [{
              "system": "urn:oid:1.2.392.100495.20.3.32.1",
              "value": "1"
            }]}]}
            """#),
        ["Practitioner.qualification[0].identifier[0].system"]
    ),
]

@Test("ERX-0026: The OID of a narcotics licence", arguments: cases)
func narcoticLicenceSystemRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0026", in: record) == expected)
}
