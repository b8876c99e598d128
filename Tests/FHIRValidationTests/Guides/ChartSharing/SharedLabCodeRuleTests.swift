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
                "system": "http://medis.or.jp/CodeSystem/master-JLAC10-17digits",
                "code": "3H015000002326101"
              },
              {
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS",
                "code": "3H015000002326101"
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
                "code": "3H015000002326101"
              }
            ]
          }
        }
        """#,
        ["Observation.code"]
    ),
]

@Test("CLN-0074: No code of the shared items", arguments: cases)
func sharedLabCodeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0074", in: record) == expected)
}
