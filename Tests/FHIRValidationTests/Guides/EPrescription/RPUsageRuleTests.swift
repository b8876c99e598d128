import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Bundle",
          "meta": {
            "profile": ["http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Bundle_ePrescriptionData"]
          },
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Composition",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Composition_ePrescriptionData"
                  ]
                },
                "category": [
                  {
                    "coding": [
                      {
                        "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
                        "code": "01"
                      }
                    ]
                  }
                ]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {
                "resourceType": "MedicationRequest",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
                  ]
                },
                "identifier": [
                  {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                  {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
                ],
                "dosageInstruction": [
                  {
                    "timing": {
                      "code": {
                        "coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.20", "code": "1013044400000000"}]
                      }
                    }
                  }
                ]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000003",
              "resource": {
                "resourceType": "MedicationRequest",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
                  ]
                },
                "identifier": [
                  {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                  {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "2"}
                ],
                "dosageInstruction": [
                  {
                    "timing": {
                      "code": {
                        "coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.20", "code": "1013044400000000"}]
                      }
                    }
                  }
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
          "meta": {
            "profile": ["http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Bundle_ePrescriptionData"]
          },
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Composition",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Composition_ePrescriptionData"
                  ]
                },
                "category": [
                  {
                    "coding": [
                      {
                        "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
                        "code": "01"
                      }
                    ]
                  }
                ]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {
                "resourceType": "MedicationRequest",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
                  ]
                },
                "identifier": [
                  {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                  {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
                ],
                "dosageInstruction": [
                  {
                    "timing": {
                      "code": {
                        "coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.20", "code": "1013044400000000"}]
                      }
                    }
                  }
                ]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000003",
              "resource": {
                "resourceType": "MedicationRequest",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
                  ]
                },
                "identifier": [
                  {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                  {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "2"}
                ],
                "dosageInstruction": [
                  {
                    "timing": {
                      "code": {
                        "coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.20", "code": "1011000400000000"}]
                      }
                    }
                  }
                ]
              }
            }
          ]
        }
        """#,
        ["Bundle.entry[2].resource"]
    ),
]

@Test("ERX-0008: Drugs of one RP with different usage", arguments: cases)
func rPUsageRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0008", in: record) == expected)
}
