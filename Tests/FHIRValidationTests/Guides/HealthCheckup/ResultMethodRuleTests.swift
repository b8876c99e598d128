import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCheckup/JP_Observation_eCheckupGeneral", meta: stamped,
            #"""
            {
              "code": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.1005",
                "code": "3F070000002327101"
              }]},
              "method": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.1007",
                "code": "3F07010000"
              }]}
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
                "code": "3F070000002327101"
              }]},
              "method": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.1007",
                "code": "3F07020000"
              }]}
            }
            """#),
        ["Observation.method"]
    ),
]

@Test("CKP-0032: Another method than the item", arguments: cases)
func resultMethodRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0032", in: record) == expected)
}
