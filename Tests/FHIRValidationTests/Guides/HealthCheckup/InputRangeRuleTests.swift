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
              "valueQuantity": {"value": 160, "system": "http://unitsofmeasure.org", "code": "cm"}
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
              "valueQuantity": {"value": 300, "system": "http://unitsofmeasure.org", "code": "cm"}
            }
            """#),
        ["Observation.value.ofType(Quantity)"]
    ),
]

@Test("CKP-0033: A value outside the input range", arguments: cases)
func inputRangeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0033", in: record) == expected)
}
