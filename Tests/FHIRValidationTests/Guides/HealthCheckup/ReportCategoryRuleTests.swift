import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
            #"""
            {"category": [{"coding": [{
              "system": "urn:oid:2.16.840.1.113883.2.2.1.6.1001",
              "code": "10"
            }]}]}
            """#),
        []
    ),
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
            #"""
            {
              "category": [
                {"coding": [{"system": "urn:oid:2.16.840.1.113883.2.2.1.6.1001", "code": "10"}]},
                {"coding": [{"system": "urn:oid:2.16.840.1.113883.2.2.1.6.1001", "code": "99"}]}
              ]
            }
            """#),
        ["Composition.category[1]"]
    ),
]

@Test("CKP-0009: Not one category", arguments: cases)
func reportCategoryRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0009", in: record) == expected)
}
