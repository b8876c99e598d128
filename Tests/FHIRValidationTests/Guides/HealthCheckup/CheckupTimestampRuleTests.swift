import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_eCheckupGeneral", meta: stamped, [],
            #"{"timestamp": "2026-01-31T10:00:00.000+09:00"}"#),
        []
    ),
    (
        bundle(
            "clins/JP_Bundle_eCheckupGeneral", meta: stamped, [], #"{"timestamp": "2026-01-31T10:00:00+09:00"}"#),
        ["Bundle.timestamp"]
    ),
]

@Test("CKP-0002: The timestamp has no milliseconds", arguments: cases)
func checkupTimestampRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0002", in: record) == expected)
}
