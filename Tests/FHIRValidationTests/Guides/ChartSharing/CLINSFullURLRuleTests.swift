import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [resource("Patient", "eCS/JP_Patient_eCS"), resource("Condition", "eCS/JP_Condition_eCS")]),
        []
    ),
    (
        resource(
            "Bundle", "clins/JP_Bundle_CLINS",
            meta: #"""
                {"tag": [{
                  "system": "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS",
                  "code": "Condition"
                }]}
                """#,
            #"""
            {
              "entry": [
                {
                  "fullUrl": "http://example.org/Patient/1",
                  "resource": {
                    "resourceType": "Patient",
                    "meta": {"profile": [
                      "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS"
                    ]}
                  }
                },
                {"fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002"},
                {
                  "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002",
                  "resource": {"resourceType": "Patient", "meta": {"versionId": "2"}}
                },
                {"fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002"}
              ]
            }
            """#),
        ["Bundle.entry[0].fullUrl", "Bundle.entry[2].fullUrl"]
    ),
]

@Test("CLN-0011: A fullUrl is no UUID, or stands twice", arguments: cases)
func fullURLRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0011", in: record) == expected)
}
