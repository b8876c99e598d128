import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCheckup/JP_Observation_eCheckupGeneral", meta: stamped,
            #"""
            {
              "code": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.1005",
                "code": "9N736000000000011"
              }]},
              "valueCodeableConcept": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.24060",
                "code": "3"
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
                "code": "9N736000000000011"
              }]},
              "valueCodeableConcept": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.2003",
                "code": "2"
              }]}
            }
            """#),
        ["Observation.value.ofType(CodeableConcept)"]
    ),
]

@Test("CKP-0031: An answer from another code list", arguments: cases)
func answerListRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0031", in: record) == expected)
}
