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
              "specimen": {"type": "specimen", "display": "尿"}
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
              "specimen": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}
            }
            """#),
        ["Observation.specimen.reference"]
    ),
]

@Test("CKP-0038: A specimen that is referred to", arguments: cases)
func checkupSpecimenRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0038", in: record) == expected)
}
