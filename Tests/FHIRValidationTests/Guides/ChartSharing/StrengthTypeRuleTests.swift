import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "MedicationRequest", "eCS/JP_MedicationRequest_eCS",
            #"""
            {"dosageInstruction": [{"doseAndRate": [{"type": {"coding": [{
              "system": "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationIngredientStrengthStrengthType",
              "code": "1"
            }]}}]}]}
            """#),
        []
    ),
    (
        resource(
            "MedicationRequest", "eCS/JP_MedicationRequest_eCS",
            #"""
            {"dosageInstruction": [{"doseAndRate": [{"type": {"coding": [{
              "system": "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationIngredientStrengthStrengthType",
              "code": "3"
            }]}}]}]}
            """#),
        ["MedicationRequest.dosageInstruction[0].doseAndRate[0].type"]
    ),
]

@Test("CLN-0069: A dose neither of the preparation nor of the ingredient", arguments: cases)
func strengthTypeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0069", in: record) == expected)
}
