import Testing

private let cases: [(record: String, places: [String])] = [
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{
              "extension": [{
                "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_UsageDuration",
                "valueDuration": {"value": 7, "code": "d"}
              }],
              "timing": {"repeat": {"boundsDuration": {"value": 13, "code": "d"}}}
            }]}
            """#),
        []
    ),
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{
              "extension": [{
                "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_UsageDuration",
                "valueDuration": {"value": 14, "code": "d"}
              }],
              "timing": {"repeat": {"boundsDuration": {"value": 13, "code": "d"}}}
            }]}
            """#),
        ["MedicationRequest.dosageInstruction[0].extension[0].value.ofType(Duration)"]
    ),
]

@Test("ERX-0044: The days really taken", arguments: cases)
func usageDurationRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0044", in: record) == expected)
}
