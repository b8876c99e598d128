import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"extension": [{
              "url": "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_DiagnosisType",
              "valueCodeableConcept": {"coding": [{
                "system": "http://terminology.hl7.org/CodeSystem/ex-diagnosistype",
                "code": "principal"
              }]}
            }]}
            """#),
        []
    ),
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"extension": [{
              "url": "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_DiagnosisType",
              "valueCodeableConcept": {"coding": [{
                "system": "http://terminology.hl7.org/CodeSystem/ex-diagnosistype",
                "code": "admitting"
              }]}
            }]}
            """#),
        ["Condition.extension[0]"]
    ),
]

@Test("CLN-0056: Not the code of a main disease", arguments: cases)
func mainDiagnosisRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0056", in: record) == expected)
}
