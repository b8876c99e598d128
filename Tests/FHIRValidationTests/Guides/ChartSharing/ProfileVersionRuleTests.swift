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
          "id": "a",
          "entry": [
            {
              "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001",
              "resource": {
                "resourceType": "Patient",
                "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS"]}
              }
            }
          ]
        }
        """#,
        ["Bundle.meta.profile[0]", "Bundle.entry[0].resource.meta.profile[0]"]
    ),
    (
        #"""
        {
          "resourceType": "Bundle",
          "meta": {"profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_CLINS|1"]}
        }
        """#,
        []
    ),
]

@Test("CLN-0002: The profile is named without its version", arguments: cases)
func profileVersionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0002", in: record) == expected)
}
