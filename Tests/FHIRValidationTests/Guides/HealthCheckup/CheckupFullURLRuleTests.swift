import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Bundle",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eCheckupGeneral"]
          },
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Composition",
                "meta": {
                  "lastUpdated": "2026-01-31T10:00:00.000+09:00",
                  "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Composition_eCheckupGeneral"]
                }
              }
            }
          ]
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Bundle",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eCheckupGeneral"]
          },
          "entry": [{"fullUrl": "http://example.org/Patient/1"}]
        }
        """#,
        ["Bundle.entry[0].fullUrl"]
    ),
]

@Test("CKP-0003: A fullUrl that is no UUID", arguments: cases)
func checkupFullURLRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0003", in: record) == expected)
}
