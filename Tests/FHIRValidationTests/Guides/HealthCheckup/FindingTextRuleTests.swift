import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCheckup/JP_Observation_eCheckupGeneral", meta: stamped,
            #"""
            {
              "code": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.1005",
                "code": "9N001000000000001"
              }]},
              "component": [{"valueString": "見本"}]
            }
            """#),
        []
    ),
    (
        resource(
            "Observation", "eCheckup/JP_Observation_eCheckupGeneral", meta: stamped,
            #"""
            {
              "code": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.1005",
                "code": "9N001000000000001"
              }]},
              "component": [{"valueQuantity": {"value": 1}}]
            }
            """#),
        ["Observation.component[0]"]
    ),
]

@Test("CKP-0036: A finding that is no text", arguments: cases)
func findingTextRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0036", in: record) == expected)
}
