import Testing

private func condition(_ concept: String) -> String {
    #"""
    {"resourceType": "Condition", "extension": [
    {"url": "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department",
    "valueCodeableConcept": \#(concept)}]}
    """#
}

private let coding = #""coding": [{"system": "http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment", "code": "01"}]"#

private let cases: [(concept: String, places: [String])] = [
    (#"{\#(coding), "text": "A"}"#, []), (#"{"text": "A"}"#, []),
    (#"{\#(coding)}"#, ["Condition.extension[0].value.ofType(CodeableConcept)"]),
]

@Test("CLN-0037: No name of the department", arguments: cases)
func departmentTextRule(concept: String, expected: [String]) throws {
    let found = try places(of: "CLN-0037", in: condition(concept))
    #expect(found.map { $0.replacing(".valueCodeableConcept", with: ".value.ofType(CodeableConcept)") } == expected)
}
