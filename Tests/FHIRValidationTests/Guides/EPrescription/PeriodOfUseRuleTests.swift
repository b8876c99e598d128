import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
            #"""
            {
              "identifier": [
                {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
              ],
              "dosageInstruction": [{"extension": [{
                "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationRequest_DosageInstruction_PeriodOfUse",
                "valuePeriod": {"start": "2026-01-31"}
              }]}]
            }
            """#),
        []
    ),
    (
        resource(
            "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
            #"""
            {
              "identifier": [
                {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
              ],
              "dosageInstruction": [{"extension": [{
                "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_PeriodOfUse",
                "valuePeriod": {"start": "2026-01-31", "end": "2026-02-06"}
              }]}]
            }
            """#),
        ["MedicationRequest.dosageInstruction[0].extension[0].value.ofType(Period)"]
    ),
]

@Test("ERX-0043: The period of use has an end", arguments: cases)
func periodOfUseRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0043", in: record) == expected)
}
