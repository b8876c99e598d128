import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Organization", "ePrescription/JP_Organization_ePrescriptionData_issuer",
            #"""
            {
              "identifier": [{
                "system": "http://jpfhir.jp/fhir/Common/IdSystem/insurance-medical-institution-no",
                "value": "1310123458"
              }],
              "extension": [
                {
                  "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Organization_PrefectureNo",
                  "valueIdentifier": {"value": "13"}
                },
                {
                  "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Organization_InsuranceOrganizationCategory",
                  "valueIdentifier": {"value": "1"}
                },
                {
                  "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Organization_InsuranceOrganizationNo",
                  "valueIdentifier": {"value": "0123458"}
                }
              ]
            }
            """#),
        []
    ),
    (
        resource(
            "Organization", "ePrescription/JP_Organization_ePrescriptionData_issuer",
            #"""
            {"identifier": [{
              "system": "http://jpfhir.jp/fhir/Common/IdSystem/insurance-medical-institution-no",
              "value": "131012345"
            }]}
            """#),
        ["Organization.identifier[0].value"]
    ),
]

@Test("ERX-0034: The number of the institution", arguments: cases)
func issuerNumberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0034", in: record) == expected)
}
