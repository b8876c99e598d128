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
                },
                "author": [
                  {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"},
                  {"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}
                ]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {"resourceType": "Practitioner"}
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000003",
              "resource": {"resourceType": "Organization"}
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
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Composition",
                "meta": {
                  "lastUpdated": "2026-01-31T10:00:00.000+09:00",
                  "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Composition_eCheckupGeneral"]
                },
                "author": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {"resourceType": "Organization"}
            }
          ]
        }
        """#,
        ["Bundle.entry[0].resource"]
    ),
]

@Test("CKP-0005: The authors are not a person and an organization", arguments: cases)
func checkupAuthorRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0005", in: record) == expected)
}
