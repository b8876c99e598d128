import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_eCheckupGeneral", meta: stamped, [],
            #"{"identifier": {"value": "1310000019^2026^A-0001"}}"#),
        []
    ),
    (
        bundle("clins/JP_Bundle_eCheckupGeneral", meta: stamped, [], #"{"identifier": {"value": "12345"}}"#),
        ["Bundle.identifier.value"]
    ),
]

@Test("CKP-0001: An identifier of another form", arguments: cases)
func checkupIdentifierRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0001", in: record) == expected)
}
