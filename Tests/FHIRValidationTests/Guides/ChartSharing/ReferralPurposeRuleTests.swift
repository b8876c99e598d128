import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Bundle",
          "meta": {"profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eReferral"]},
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Composition",
                "meta": {
                  "profile": ["http://jpfhir.jp/fhir/eReferral/StructureDefinition/JP_Composition_eReferral"]
                },
                "section": [
                  {
                    "code": {
                      "coding": [
                        {
                          "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
                          "code": "300"
                        }
                      ]
                    },
                    "section": [
                      {
                        "code": {
                          "coding": [
                            {
                              "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
                              "code": "950"
                            }
                          ]
                        },
                        "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
                      }
                    ]
                  }
                ]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {"resourceType": "Encounter", "reasonCode": [{"text": "精査"}]}
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
          "meta": {"profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eReferral"]},
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Composition",
                "meta": {
                  "profile": ["http://jpfhir.jp/fhir/eReferral/StructureDefinition/JP_Composition_eReferral"]
                },
                "section": [
                  {
                    "code": {
                      "coding": [
                        {
                          "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
                          "code": "300"
                        }
                      ]
                    },
                    "section": [
                      {
                        "code": {
                          "coding": [
                            {
                              "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
                              "code": "950"
                            }
                          ]
                        },
                        "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
                      }
                    ]
                  }
                ]
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

@Test("CLN-0091: No purpose of the referral", arguments: cases)
func referralPurposeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0091", in: record) == expected)
}
