import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Composition",
          "meta": {
            "profile": ["http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Composition_ePrescriptionData"]
          },
          "category": [
            {
              "coding": [
                {
                  "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
                  "code": "01"
                }
              ]
            }
          ],
          "event": [{"period": {"start": "2026-01-31", "end": "2026-02-03"}}]
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Composition",
          "meta": {
            "profile": ["http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Composition_ePrescriptionData"]
          },
          "category": [
            {
              "coding": [
                {
                  "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
                  "code": "01"
                }
              ]
            }
          ],
          "event": [{"period": {"start": "2026-01-31", "end": "2026-01-30"}}]
        }
        """#,
        ["Composition.event[0].period.end"]
    ),
    (
        #"""
        {
          "resourceType": "Composition",
          "meta": {
            "profile": ["http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Composition_ePrescriptionData"]
          },
          "category": [
            {
              "coding": [
                {
                  "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
                  "code": "01"
                }
              ]
            }
          ],
          "event": [{"period": {"start": "2026-01"}}]
        }
        """#,
        ["Composition.event[0].period.start"]
    ),
]

@Test("ERX-0019: Days of issue and expiry", arguments: cases)
func prescriptionPeriodRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0019", in: record) == expected)
}

@Test("per-1 does not repeat that the expiry is before the issue, but tells it beside another form")
func prescriptionPeriodOrder() throws {
    func codes(_ start: String) throws -> [String] {
        let record = #"""
            {"resourceType": "Composition", "meta": {"profile":
            ["http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Composition_ePrescriptionData"]},
            "event": [{"period": {"start": "\#(start)", "end": "2026-01-30"}}]}
            """#
        return try findings(record).filter { $0.contains("event[0].period") }
    }
    #expect(try codes("2026-01-31") == ["ERX-0019 Composition.event[0].period.end"])
    #expect(
        try codes("2026-02") == ["VAL-0801 Composition.event[0].period", "ERX-0019 Composition.event[0].period.start"])
}
