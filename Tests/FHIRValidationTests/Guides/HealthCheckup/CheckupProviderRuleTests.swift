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
          "serviceProvider": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}
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
          }
        }
        """#,
        ["Encounter"]
    ),
]

@Test("CKP-0019: No provider of the checkup", arguments: cases)
func checkupProviderRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0019", in: record) == expected)
}
