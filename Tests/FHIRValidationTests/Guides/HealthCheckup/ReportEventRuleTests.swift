import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
            #"""
            {"event": [{
              "code": [{"coding": [{"system": "urn:oid:1.2.392.200119.6.1002", "code": "010"}]}],
              "period": {"start": "2026-01-31"},
              "detail": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
            }]}
            """#),
        []
    ),
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
            #"""
            {"event": [{"code": [{"coding": [{
              "system": "urn:oid:1.2.392.200119.6.1002",
              "code": "010"
            }]}]}]}
            """#),
        ["Composition.event[0]", "Composition.event[0]"]
    ),
]

@Test("CKP-0010: The event of the report", arguments: cases)
func reportEventRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0010", in: record) == expected)
}
