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
                        "code": "02"
                      }
                    ]
                  }
                ]
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
                },
                "address": [{}]
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
                        "code": "02"
                      }
                    ]
                  }
                ]
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
        ["Bundle.entry[1].resource"]
    ),
]

@Test("ERX-0009: A narcotic prescription without the address", arguments: cases)
func narcoticAddressRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0009", in: record) == expected)
}
