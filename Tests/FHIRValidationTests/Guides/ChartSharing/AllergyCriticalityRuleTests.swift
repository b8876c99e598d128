import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "AllergyIntolerance",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_AllergyIntolerance_eCS"]},
          "category": ["medication"], "criticality": "high"
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "AllergyIntolerance",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_AllergyIntolerance_eCS"]},
          "category": ["food"]
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "AllergyIntolerance",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_AllergyIntolerance_eCS"]},
          "category": ["medication"], "criticality": "low"
        }
        """#,
        ["AllergyIntolerance.criticality"]
    ),
]

@Test("CLN-0043: A medication allergy whose criticality is not high", arguments: cases)
func allergyCriticalityRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0043", in: record) == expected)
}
