import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Encounter",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Encounter_eCheckupGeneral"]
          },
          "period": {"start": "2026-01-31", "end": "2026-01-31"}
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Encounter",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Encounter_eCheckupGeneral"]
          },
          "period": {"start": "2026-01-30", "end": "2026-01-31"}
        }
        """#,
        ["Encounter.period"]
    ),
]

@Test("CKP-0018: A checkup of more than one day", arguments: cases)
func checkupPeriodRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0018", in: record) == expected)
}
