import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Communication", "ePrescription/JP_Communication_ePrescriptionData",
            #"""
            {"extension": [{
              "url": "http://jpfhir.jp/fhir/ePrescription/Extension/StructureDefinition/JP_Communication_CommunicationContent",
              "valueString": "見本"
            }]}
            """#),
        []
    ),
    (
        resource(
            "Communication", "ePrescription/JP_Communication_ePrescriptionData",
            #"""
            {"category": [{"coding": [{
              "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/communication-category",
              "code": "9"
            }]}]}
            """#),
        ["Communication.category[0].coding[0].code"]
    ),
]

@Test("ERX-0050: Several instructions, or another kind", arguments: cases)
func oneInstructionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0050", in: record) == expected)
}
