import Testing

private func response(_ questionnaire: String, _ more: String = "") -> String {
    #"{"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "\#(questionnaire)"\#(more)}"#
}

private let place = "QuestionnaireResponse.questionnaire"
private let contained = #", "contained": [{"resourceType": "Questionnaire", "id": "q", "status": "active"}]"#
private let cases: [(json: String, expected: [String])] = [
    (response("http://a.jp/Questionnaire/1"), []),
    (response("#q", contained), []),
    (response("#p"), ["VAL-1028 \(place)"]),
    (
        response("#q", #", "contained": [{"resourceType": "Organization", "id": "q", "name": "A"}]"#),
        ["VAL-1027 \(place)"]
    ),
    (response("http://hl7.org/fhir/StructureDefinition/Patient"), ["VAL-1027 \(place)"]),
    (response("http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1"), ["VAL-1027 \(place)"]),
    (response("http://hl7.org/fhir/ValueSet/example-extensional"), ["VAL-1027 \(place)"]),
    (response("http://hl7.org/fhir/Questionnaire/phq-9"), []),
]

@Test("a canonical leads to a definition of the right type", arguments: cases)
func canonical(json: String, expected: [String]) throws {
    #expect(try findings(json).filter { $0.hasPrefix("VAL-10") } == expected)
}
