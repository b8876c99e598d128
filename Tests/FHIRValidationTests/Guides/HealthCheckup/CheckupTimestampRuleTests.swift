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
          "timestamp": "2026-01-31T10:00:00.000+09:00", "entry": []
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
          "timestamp": "2026-01-31T10:00:00+09:00", "entry": []
        }
        """#,
        ["Bundle.timestamp"]
    ),
]

@Test("CKP-0002: The timestamp has no milliseconds", arguments: cases)
func checkupTimestampRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0002", in: record) == expected)
}
