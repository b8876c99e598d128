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
              "valueQuantity": {"value": 1.6, "system": "http://unitsofmeasure.org", "code": "m"}
            }
            """#),
        ["Observation.value.ofType(Quantity).code"]
    ),
]

@Test("CKP-0030: Another unit than the item table", arguments: cases)
func resultUnitRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0030", in: record) == expected)
}
