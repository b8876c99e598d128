import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Organization", "eCheckup/JP_Organization_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
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
            "Organization", "eCheckup/JP_Organization_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
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
