import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Composition",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Composition_eCheckupGeneral"]
          },
          "event": [
            {
              "code": [{"coding": [{"system": "urn:oid:1.2.392.200119.6.1002", "code": "010"}]}],
              "period": {"start": "2026-01-31"},
              "detail": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
            }
          ]
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Composition",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Composition_eCheckupGeneral"]
          },
          "event": [{"code": [{"coding": [{"system": "urn:oid:1.2.392.200119.6.1002", "code": "010"}]}]}]
        }
        """#,
        ["Composition.event[0]"]
    ),
]

@Test("CKP-0010: The event of the report", arguments: cases)
func reportEventRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0010", in: record) == expected)
}
