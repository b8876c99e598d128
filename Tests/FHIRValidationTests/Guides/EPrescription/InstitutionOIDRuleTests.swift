import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"""
            {"identifier": [{"system": "urn:oid:1.2.392.100495.20.3.51.11310123458", "value": "1"}]}
            """#),
        []
    ),
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"""
            {"identifier": [{"system": "urn:oid:1.2.392.100495.20.3.51.1310123458", "value": "1"}]}
            """#),
        ["Patient.identifier[0].system"]
    ),
]

@Test("ERX-0025: An OID of an institution of another form", arguments: cases)
func institutionOIDRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0025", in: record) == expected)
}
