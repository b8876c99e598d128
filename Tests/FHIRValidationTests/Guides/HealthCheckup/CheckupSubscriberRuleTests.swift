import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Coverage",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_CoverageInsurance_eCheckupGeneral"]
          },
          "subscriberId": "\"９０１\",\"２３４５６\""
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
            "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_CoverageInsurance_eCheckupGeneral"]
          },
          "subscriberId": "901-23456"
        }
        """#,
        ["Coverage.subscriberId"]
    ),
]

@Test("CKP-0021: Symbol, number or branch", arguments: cases)
func checkupSubscriberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0021", in: record) == expected)
}
