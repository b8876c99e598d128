import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
            #"{"date": "2026-01-31T10:00:00+09:00"}"#),
        []
    ),
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped, #"{"date": "2026-01-31"}"#),
        ["Composition.date"]
    ),
]

@Test("CKP-0008: The date of the report has no time", arguments: cases)
func reportDateRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0008", in: record) == expected)
}
