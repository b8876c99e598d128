import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_eCheckupGeneral", meta: stamped,
            [resource("Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped)]),
        []
    ),
    (
        resource(
            "Bundle", "clins/JP_Bundle_eCheckupGeneral", meta: stamped,
            #"{"entry": [{"fullUrl": "http://example.org/Patient/1"}]}"#),
        ["Bundle.entry[0].fullUrl"]
    ),
]

@Test("CKP-0003: A fullUrl that is no UUID", arguments: cases)
func checkupFullURLRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0003", in: record) == expected)
}
