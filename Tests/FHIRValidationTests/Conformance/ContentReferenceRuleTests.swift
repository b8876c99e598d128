import Testing

private typealias Definition = ProfileOfPatient
private let place = Definition.place

private let cases: [(elements: String, type: String, expected: [String])] = [
    (
        Definition.element("Patient.contact", ##", "contentReference": "#Patient.foo""##), "Patient",
        ["VAL-1438 \(place).contentReference"]
    ),
    (Definition.element("Patient.contact", ##", "contentReference": "#Patient.link""##), "Patient", []),
    (Definition.element("Questionnaire.item.item", #", "min": 1"#), "Questionnaire", []),
]

@Test("a content reference leads to an element of the definition", arguments: cases)
func contentReferenceRule(elements: String, type: String, expected: [String]) throws {
    #expect(try Definition.findings(elements, type: type, of: "VAL-1438") == expected)
}
