import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "PractitionerRole", "ePrescription/JP_PractitionerRole_ePrescriptionData_author",
            #"""
            {"code": [{"coding": [{
              "system": "http://jpfhir.jp/fhir/Common/CodeSystem/practitioner-role-category",
              "code": "doctor"
            }]}]}
            """#),
        []
    ),
    (
        resource(
            "PractitionerRole", "ePrescription/JP_PractitionerRole_ePrescriptionData_author",
            #"""
            {"code": [{"coding": [{
              "system": "http://jpfhir.jp/fhir/Common/CodeSystem/practitioner-role-category",
              "code": "pharmacist"
            }]}]}
            """#),
        ["PractitionerRole.code[0].coding[0].code"]
    ),
]

@Test("ERX-0027: The role of the prescriber", arguments: cases)
func prescriberRoleRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0027", in: record) == expected)
}
