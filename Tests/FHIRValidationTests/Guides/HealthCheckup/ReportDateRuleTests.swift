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
          "date": "2026-01-31T10:00:00+09:00"
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
          "date": "2026-01-31"
        }
        """#,
        ["Composition.date"]
    ),
]

@Test("CKP-0008: The date of the report has no time", arguments: cases)
func reportDateRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0008", in: record) == expected)
}
