import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Bundle",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eCheckupGeneral"]
          },
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Composition",
                "meta": {
                  "lastUpdated": "2026-01-31T10:00:00.000+09:00",
                  "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Composition_eCheckupGeneral"]
                },
                "section": [
                  {
                    "code": {
                      "coding": [
                        {
                          "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code",
                          "code": "01011"
                        }
                      ]
                    },
                    "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
                  }
                ]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {
                "resourceType": "Observation",
                "meta": {
                  "lastUpdated": "2026-01-31T10:00:00.000+09:00",
                  "profile": [
                    "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_ObservationGroup_eCheckupGeneral"
                  ]
                },
                "hasMember": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000003",
              "resource": {
                "resourceType": "Observation",
                "meta": {
                  "lastUpdated": "2026-01-31T10:00:00.000+09:00",
                  "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Observation_eCheckupGeneral"]
                },
                "code": {"coding": [{"system": "urn:oid:1.2.392.200119.6.1005", "code": "9N001000000000001"}]}
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
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eCheckupGeneral"]
          },
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Composition",
                "meta": {
                  "lastUpdated": "2026-01-31T10:00:00.000+09:00",
                  "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Composition_eCheckupGeneral"]
                },
                "section": [
                  {
                    "code": {
                      "coding": [
                        {
                          "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code",
                          "code": "01011"
                        }
                      ]
                    },
                    "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}]
                  }
                ]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {
                "resourceType": "Observation",
                "meta": {
                  "lastUpdated": "2026-01-31T10:00:00.000+09:00",
                  "profile": [
                    "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_ObservationGroup_eCheckupGeneral"
                  ]
                },
                "hasMember": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000003",
              "resource": {
                "resourceType": "Observation",
                "meta": {
                  "lastUpdated": "2026-01-31T10:00:00.000+09:00",
                  "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Observation_eCheckupGeneral"]
                },
                "code": {"coding": [{"system": "urn:oid:1.2.392.200119.6.1005", "code": "9N001000000000001"}]}
              }
            }
          ]
        }
        """#,
        ["Bundle.entry[0].resource.section[0].entry[0]"]
    ),
]

@Test("CKP-0013: A member of a group in a section", arguments: cases)
func groupMemberSectionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0013", in: record) == expected)
}
