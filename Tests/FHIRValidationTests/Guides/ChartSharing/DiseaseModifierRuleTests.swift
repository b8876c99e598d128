import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"code": {"extension": [{
              "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Condition_DiseasePrefixModifier",
              "valueCodeableConcept": {"text": "急性"}
            }]}}
            """#),
        []
    ),
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"code": {"extension": [{
              "url": "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Condition_DiseasePrefixModifier",
              "valueCodeableConcept": {"coding": [{
                "system": "http://example.org/local",
                "code": "1"
              }]}
            }]}}
            """#),
        ["Condition.code.extension[0]"]
    ),
]

@Test("CLN-0052: A modifier without its code", arguments: cases)
func diseaseModifierRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0052", in: record) == expected)
}
