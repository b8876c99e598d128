import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCS/JP_Observation_LabResult_eCS",
            #"""
            {"code": {
              "coding": [{
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_ObsLabResult_LocalCode_CS",
                "code": "1",
                "display": "カリウム"
              }],
              "text": "カリウム"
            }}
            """#),
        []
    ),
    (
        resource(
            "Observation", "eCS/JP_Observation_LabResult_eCS",
            #"""
            {"code": {
              "coding": [{
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_ObsLabResult_LocalCode_CS",
                "code": "1",
                "display": "ｶﾘｳﾑ"
              }],
              "text": "カリ　ウム"
            }}
            """#),
        ["Observation.code.coding[0].display", "Observation.code.text"]
    ),
]

@Test("CLN-0077: A character that the name of a test must not have", arguments: cases)
func labTextCharactersRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0077", in: record) == expected)
}
