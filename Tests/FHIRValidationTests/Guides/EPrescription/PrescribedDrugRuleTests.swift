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
                }
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
                        "code": "03"
                      }
                    ]
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
            }
          ]
        }
        """#,
        ["Bundle"]
    ),
]

@Test("ERX-0003: A prescription without drugs", arguments: cases)
func prescribedDrugRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0003", in: record) == expected)
}
