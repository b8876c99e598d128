import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
            #"""
            {
              "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]},
              "extension": [{
                "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Coverage_InsuredPersonSubNumber",
                "valueString": "01"
              }],
              "dependent": "01"
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
              "extension": [{
                "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Coverage_InsuredPersonSubNumber",
                "valueString": "1"
              }],
              "dependent": "02"
            }
            """#),
        ["Coverage.extension[0].value.ofType(string)", "Coverage.dependent"]
    ),
]

@Test("ERX-0030: The branch number", arguments: cases)
func insuredBranchRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0030", in: record) == expected)
}
