import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS",
            #"""
            {"code": {
              "coding": [
                {
                  "system": "http://jpfhir.jp/fhir/core/CodeSystem/GCM/JP_JfagyMedicationAllergen_CS",
                  "code": "GCM2260701F1ZZZ"
                },
                {
                  "system": "http://jpfhir.jp/fhir/core/CodeSystem/YCM/JP_JfagyMedicationAllergen_CS",
                  "code": "D9M000000000"
                }
              ]
            }}
            """#),
        []
    ),
    (
        resource(
            "AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS",
            #"""
            {"code": {"coding": [{
              "system": "http://jpfhir.jp/fhir/core/CodeSystem/YCM/JP_JfagyMedicationAllergen_CS",
              "code": "YCM123"
            }]}}
            """#),
        ["AllergyIntolerance.code.coding[0].code"]
    ),
]

@Test("CLN-0041: A medication allergen code of another form", arguments: cases)
func allergenCodeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0041", in: record) == expected)
}
