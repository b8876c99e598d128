import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Coverage",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_CoverageService_eCheckupGeneral"]
          },
          "period": {"end": "2026-03-31"}
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Coverage",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_CoverageService_eCheckupGeneral"]
          }
        }
        """#,
        ["Coverage"]
    ),
]

@Test("CKP-0023: No expiry of the ticket", arguments: cases)
func ticketExpiryRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0023", in: record) == expected)
}
