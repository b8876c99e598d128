import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
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
            "Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
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
