import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Organization", "eCheckup/JP_Organization_eCheckupGeneral", meta: stamped,
            #"""
            {"identifier": [{
              "system": "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no",
              "value": "1310000019"
            }]}
            """#),
        []
    ),
    (
        resource(
            "Organization", "eCheckup/JP_Organization_eCheckupGeneral", meta: stamped,
            #"""
            {"identifier": [{
              "system": "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no",
              "value": "131000001"
            }]}
            """#),
        ["Organization.identifier[0].value"]
    ),
]

@Test("CKP-0024: The number of an organization", arguments: cases)
func checkupOrganizationNumberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0024", in: record) == expected)
}
