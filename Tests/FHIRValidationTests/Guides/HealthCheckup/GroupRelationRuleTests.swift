import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral", meta: stamped,
            #"""
            {"hasMember": [{
              "reference": "urn:uuid:00000000-0000-4000-8000-000000000002",
              "extension": [{
                "url": "http://jpfhir.jp/fhir/Common/Extension/StructureDefinition/observatioGroupRelationship",
                "valueCode": "COMP"
              }]
            }]}
            """#),
        []
    ),
    (
        resource(
            "Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral", meta: stamped,
            #"{"hasMember": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]}"#),
        ["Observation.hasMember[0]"]
    ),
]

@Test("CKP-0040: A member without its relation", arguments: cases)
func groupRelationRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0040", in: record) == expected)
}
