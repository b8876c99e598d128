import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
            #"{"identifier": {"value": "1310000019-2026-00000001"}}"#),
        []
    ),
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
            #"{"identifier": {"value": "12345"}}"#),
        ["Composition.identifier.value"]
    ),
]

@Test("CKP-0007: An identifier of the Composition of another form", arguments: cases)
func reportIdentifierRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0007", in: record) == expected)
}
