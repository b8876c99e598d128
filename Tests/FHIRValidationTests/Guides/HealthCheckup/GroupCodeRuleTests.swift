import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral", meta: stamped,
            #"""
            {"code": {"coding": [{
              "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/observationGroup-codes",
              "code": "2A020"
            }]}}
            """#),
        []
    ),
    (
        resource(
            "Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral", meta: stamped,
            #"""
            {"code": {"coding": [{
              "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/observationGroup-codes",
              "code": "2A000"
            }]}}
            """#),
        ["Observation.code"]
    ),
]

@Test("CKP-0039: The code of a group", arguments: cases)
func groupCodeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0039", in: record) == expected)
}
