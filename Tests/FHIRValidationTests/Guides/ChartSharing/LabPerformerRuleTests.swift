import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Observation",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Observation_LabResult_eCS"]},
          "performer": [{"reference": "#p"}]
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Observation",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Observation_LabResult_eCS"]}
        }
        """#,
        ["Observation"]
    ),
]

@Test("CLN-0081: No ordering doctor", arguments: cases)
func labPerformerRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0081", in: record) == expected)
}
