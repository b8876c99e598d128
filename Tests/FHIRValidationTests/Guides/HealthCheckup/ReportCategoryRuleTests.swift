import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
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
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
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
