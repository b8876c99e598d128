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

private let characters: [(code: String, places: [String])] = [
    ("AB-c_1", []), ("00/1", ["Observation.code.coding[0].code"]), ("Ａ1", ["Observation.code.coding[0].code"]),
]

@Test("CLN-0173: Characters of the local code", arguments: characters)
func localLabCodeCharacters(code: String, expected: [String]) throws {
    let record = #"""
        {"resourceType": "Observation",
        "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Observation_LabResult_eCS"]},
        "code": {"coding": [{"system": "http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_ObsLabResult_LocalCode_CS",
        "code": "\#(code)"}]}}
        """#
    #expect(try places(of: "CLN-0173", in: record) == expected)
}
