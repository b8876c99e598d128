import Testing

private let observation = resource(
    "Observation", "eCheckup/JP_Observation_eCheckupGeneral",
    meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
    #"""
    {"code": {"coding": [{"system": "urn:oid:1.2.392.200119.6.1005", "code": "9N001000000000001"}]}}
    """#)

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Bundle", "clins/JP_Bundle_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#),
        []
    ),
    (
        resource(
            "Bundle", "clins/JP_Bundle_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#),
        ["Bundle.entry[0].resource"]
    ),
]

@Test("CKP-0006: Required items of the checkup are missing", arguments: cases)
func requiredItemsRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0006", in: record) == expected)
}
