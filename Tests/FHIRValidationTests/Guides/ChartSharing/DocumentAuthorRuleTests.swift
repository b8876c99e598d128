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
                "author": [
                  {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"},
                  {"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}
                ]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {"resourceType": "Practitioner"}
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000003",
              "resource": {"resourceType": "Organization"}
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
                "author": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "resource": {"resourceType": "Organization"}
            }
          ]
        }
        """#,
        ["Bundle.entry[0].resource"]
    ),
]

@Test("CLN-0089: The authors are not a person and an organization", arguments: cases)
func documentAuthorRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0089", in: record) == expected)
}
