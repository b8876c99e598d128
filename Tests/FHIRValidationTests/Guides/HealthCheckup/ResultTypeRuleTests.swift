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
              "valueQuantity": {"value": 160}
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
              "valueString": "160"
            }
            """#),
        ["Observation.value.ofType(string)"]
    ),
]

@Test("CKP-0029: A value of another type than the item", arguments: cases)
func resultTypeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0029", in: record) == expected)
}
