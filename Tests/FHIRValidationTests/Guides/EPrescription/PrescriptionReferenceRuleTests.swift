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
                ],
                "subject": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {
                "resourceType": "Patient",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Patient_ePrescriptionData"
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
                        "code": "01"
                      }
                    ]
                  }
                ],
                "subject": {"reference": "Patient/1"}
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
                "subject": {"reference": "Patient/1"}
              }
            }
          ]
        }
        """#,
        ["Bundle.entry[0].resource.subject"]
    ),
]

@Test("ERX-0002: A reference that is no urn:uuid", arguments: cases)
func prescriptionReferenceRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0002", in: record) == expected)
}
