import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"contained": [{
              "resourceType": "Encounter",
              "id": "e",
              "meta": {"profile": ["http://jpfhir.jp/fhir/core/StructureDefinition/JP_Encounter"]}
            }]}
            """#),
        []
    ),
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {
              "contained": [
                {"resourceType": "Encounter", "id": "e"},
                {
                  "resourceType": "Practitioner",
                  "id": "e",
                  "meta": {
                    "profile": ["http://jpfhir.jp/fhir/core/StructureDefinition/JP_Practitioner"],
                    "lastUpdated": "2026-01-31T10:00:00+09:00"
                  }
                }
              ]
            }
            """#),
        ["Condition.contained[0]", "Condition.contained[1]", "Condition.contained[1].meta.lastUpdated"]
    ),
]

@Test("CLN-0024: A contained resource of another shape", arguments: cases)
func containedShapeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0024", in: record) == expected)
}
