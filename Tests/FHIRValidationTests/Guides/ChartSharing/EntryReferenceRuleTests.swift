import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Bundle",
          "meta": {
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_CLINS"],
            "tag": [
              {
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS",
                "code": "Condition"
              }
            ]
          },
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Patient",
                "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS"]}
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {
                "resourceType": "Condition",
                "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]},
                "subject": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000001"}
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
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_CLINS"],
            "tag": [
              {
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS",
                "code": "Condition"
              }
            ]
          },
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Patient",
                "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS"]}
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {
                "resourceType": "Condition",
                "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]},
                "subject": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000001"},
                "recorder": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000003",
              "resource": {"resourceType": "Practitioner"}
            }
          ]
        }
        """#,
        ["Bundle.entry[1].resource.recorder"]
    ),
]

@Test("CLN-0022: A reference to an entry other than the Patient", arguments: cases)
func entryReferenceRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0022", in: record) == expected)
}
