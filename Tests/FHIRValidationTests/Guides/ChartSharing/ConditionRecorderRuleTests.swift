import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Condition",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]},
          "recorder": {"reference": "#r"}
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Condition",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]}
        }
        """#,
        ["Condition"]
    ),
]

@Test("CLN-0055: No recorder", arguments: cases)
func conditionRecorderRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0055", in: record) == expected)
}
