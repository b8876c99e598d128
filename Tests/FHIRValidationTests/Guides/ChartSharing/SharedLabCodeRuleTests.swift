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

private let displays: [(members: String, places: [String])] = [
    (#""code": "3A015000001827101", "display": "ALB""#, []),
    (#""code": "3A015000001827101", "display": "ALBX""#, ["Observation.code.coding[0].display"]),
    (#""code": "3A015000001827101""#, ["Observation.code.coding[0]"]),
    // A code that no item has is told by its system.
    (#""code": "0", "display": "ALBX""#, []),
]

@Test("CLN-0174: The name of a shared item", arguments: displays)
func sharedLabDisplay(members: String, expected: [String]) throws {
    let record = #"""
        {"resourceType": "Observation",
        "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Observation_LabResult_eCS"]},
        "code": {"coding": [{"system": "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS",
        \#(members)}]}}
        """#
    #expect(try places(of: "CLN-0174", in: record) == expected)
}
