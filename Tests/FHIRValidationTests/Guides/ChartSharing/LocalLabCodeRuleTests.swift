import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Observation",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Observation_LabResult_eCS"]},
          "code": {
            "coding": [
              {
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_ObsLabResult_LocalCode_CS",
                "code": "AB_1"
              }
            ]
          }
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Observation",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Observation_LabResult_eCS"]},
          "code": {
            "coding": [
              {
                "system": "http://medis.or.jp/CodeSystem/master-JLAC10-17digits",
                "code": "8A065000002391901"
              }
            ]
          }
        }
        """#,
        ["Observation.code"]
    ),
]

@Test("CLN-0073: No local code of the test", arguments: cases)
func localLabCodeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0073", in: record) == expected)
}
