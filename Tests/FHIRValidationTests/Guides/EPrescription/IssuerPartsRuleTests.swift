import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Organization", "ePrescription/JP_Organization_ePrescriptionData_issuer",
            #"""
            {"extension": [{
              "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Organization_PrefectureNo",
              "valueIdentifier": {"value": "13"}
            }]}
            """#),
        []
    ),
    (
        resource(
            "Organization", "ePrescription/JP_Organization_ePrescriptionData_issuer",
            #"""
            {"extension": [{
              "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Organization_InsuranceOrganizationCategory",
              "valueIdentifier": {"value": "4"}
            }]}
            """#),
        ["Organization.extension[0].value.ofType(Identifier).value"]
    ),
]

@Test("ERX-0035: A part of the institution number", arguments: cases)
func issuerPartsRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0035", in: record) == expected)
}
