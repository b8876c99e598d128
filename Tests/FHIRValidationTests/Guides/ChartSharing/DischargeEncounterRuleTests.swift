import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Bundle",
          "meta": {"profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eDischargeSummary"]},
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Composition",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/eDischargeSummary/StructureDefinition/JP_Composition_eDischargeSummary"
                  ]
                },
                "encounter": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {
                "resourceType": "Encounter", "class": {"code": "IMP"}, "period": {},
                "diagnosis": [
                  {"use": {"coding": [{"code": "AD"}]}},
                  {"use": {"coding": [{"code": "CC"}]}},
                  {"use": {"coding": [{"code": "DD"}]}}
                ]
              }
            }
          ]
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Bundle",
          "meta": {"profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eDischargeSummary"]},
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Composition",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/eDischargeSummary/StructureDefinition/JP_Composition_eDischargeSummary"
                  ]
                },
                "encounter": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {"resourceType": "Encounter"}
            }
          ]
        }
        """#,
        ["Bundle.entry[1].resource"]
    ),
]

@Test("CLN-0093: The stay of a discharge summary is incomplete", arguments: cases)
func dischargeEncounterRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0093", in: record) == expected)
}
