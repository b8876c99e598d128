import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCS/JP_Observation_LabResult_eCS",
            #"""
            {"code": {"coding": [{
              "system": "http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_ObsLabResult_Uncoded_CS",
              "code": "99999999999999999"
            }]}}
            """#),
        []
    ),
    (
        resource(
            "Observation", "eCS/JP_Observation_LabResult_eCS",
            #"""
            {"code": {"coding": [{
              "system": "http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_ObsLabResult_LocalCode_CS",
              "code": "AB_1"
            }]}}
            """#),
        ["Observation.code"]
    ),
]

@Test("CLN-0075: No standard code of the test", arguments: cases)
func standardLabCodeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0075", in: record) == expected)
}
