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
              "dataAbsentReason": {"coding": [{
                "system": "http://terminology.hl7.org/CodeSystem/data-absent-reason",
                "code": "error"
              }]},
              "method": {"text": "見本"}
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
              "dataAbsentReason": {"coding": [{
                "system": "http://terminology.hl7.org/CodeSystem/data-absent-reason",
                "code": "not-performed"
              }]},
              "method": {"text": "見本"}
            }
            """#),
        ["Observation.method"]
    ),
]

@Test("CKP-0028: An item that was not performed has parts of a result", arguments: cases)
func notPerformedRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0028", in: record) == expected)
}
