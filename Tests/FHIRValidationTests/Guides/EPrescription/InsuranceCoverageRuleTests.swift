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
                "resourceType": "Coverage",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Coverage_ePrescriptionData_insurance"
                  ]
                },
                "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]}
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
                "resourceType": "Coverage",
                "meta": {
                  "profile": [
                    "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Coverage_ePrescriptionData_publicPayment"
                  ]
                },
                "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "8"}]}
              }
            }
          ]
        }
        """#,
        ["Bundle"]
    ),
]

@Test("ERX-0005: No coverage of an insurance", arguments: cases)
func insuranceCoverageRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0005", in: record) == expected)
}
