import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
            #"""
            {
              "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]},
              "extension": [{
                "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Coverage_InsuredPersonNumber",
                "valueString": "１"
              }]
            }
            """#),
        []
    ),
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
            #"{"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]}}"#),
        ["Coverage"]
    ),
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
            #"""
            {
              "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "6"}]},
              "extension": [{
                "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Coverage_InsuredPersonSymbol",
                "valueString": "１"
              }]
            }
            """#),
        ["Coverage.extension[0]"]
    ),
]

@Test("ERX-0029: Symbol and number do not fit the type", arguments: cases)
func insuredNumberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0029", in: record) == expected)
}
