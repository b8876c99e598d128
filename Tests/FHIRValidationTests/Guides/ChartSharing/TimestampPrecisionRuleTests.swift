import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Bundle",
          "meta": {
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_CLINS"],
            "tag": [
              {
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS",
                "code": "Condition"
              }
            ]
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
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_CLINS"],
            "tag": [
              {
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS",
                "code": "Condition"
              }
            ]
          },
          "timestamp": "2026-01-31T10:00:00+09:00", "entry": []
        }
        """#,
        ["Bundle.timestamp"]
    ),
]

@Test("CLN-0009: The timestamp has no milliseconds", arguments: cases)
func timestampPrecisionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0009", in: record) == expected)
}
