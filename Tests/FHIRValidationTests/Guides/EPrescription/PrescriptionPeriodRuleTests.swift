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
