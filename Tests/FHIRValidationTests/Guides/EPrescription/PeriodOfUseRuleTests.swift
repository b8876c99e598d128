import Testing

private let cases: [(record: String, places: [String])] = [
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{"extension": [{
              "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationRequest_DosageInstruction_PeriodOfUse",
              "valuePeriod": {"start": "2026-01-31"}
            }]}]}
            """#),
        []
    ),
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{"extension": [{
              "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_PeriodOfUse",
              "valuePeriod": {"start": "2026-01-31", "end": "2026-02-06"}
            }]}]}
            """#),
        ["MedicationRequest.dosageInstruction[0].extension[0].value.ofType(Period)"]
    ),
]

@Test("ERX-0043: The period of use has an end", arguments: cases)
func periodOfUseRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0043", in: record) == expected)
}
