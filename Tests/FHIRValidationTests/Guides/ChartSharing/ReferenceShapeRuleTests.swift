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
                "subject": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000001"},
                "encounter": {"reference": "#e"}
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
                "subject": {"reference": "Patient/1"}
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000003",
              "resource": {
                "resourceType": "Condition",
                "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]},
                "subject": {"identifier": {"value": "1"}}
              }
            },
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000004",
              "resource": {
                "resourceType": "Condition",
                "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]},
                "subject": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000009"}
              }
            }
          ]
        }
        """#,
        ["Bundle.entry[1].resource.subject", "Bundle.entry[2].resource.subject", "Bundle.entry[3].resource.subject"]
    ),
]

@Test("CLN-0023: A reference of a shape that the guide does not have", arguments: cases)
func referenceShapeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0023", in: record) == expected)
}

@Test(
    "CLN-0023: a subject is a literal, and nothing is named by an identifier alone",
    arguments: [
        (#""subject": {"display": "A", "type": "Patient"}"#, ["subject"]),
        (#""subject": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000001"}"#, []),
        (#""performer": [{"identifier": {"value": "1"}}]"#, ["performer[0]"]),
        (##""performer": [{"identifier": {"value": "1"}, "reference": "#p"}]"##, []),
        (#""specimen": {"type": "Specimen", "identifier": {"value": "1"}}"#, ["specimen"]),
        (#""specimen": {"type": "Specimen", "display": "A"}"#, []),
        (#""identifier": [{"value": "1"}]"#, []),
    ])
func logicalReferences(members: String, expected: [String]) throws {
    let record = #"""
        {"resourceType": "Bundle", "meta": {"profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_CLINS"]},
         "entry": [{"fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001", "resource": {"resourceType": "Patient"}},
         {"fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
          "resource": {"resourceType": "Observation", \#(members)}}]}
        """#
    #expect(try places(of: "CLN-0023", in: record) == expected.map { "Bundle.entry[1].resource.\($0)" })
}
