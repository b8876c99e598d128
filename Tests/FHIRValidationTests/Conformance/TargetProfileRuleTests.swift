import Testing

private typealias Definition = ProfileOfPatient
private let (place, base) = (Definition.place, Definition.base)

private let cases: [(elements: String, type: String, expected: [String])] = [
    (
        Definition.element(
            "Patient.managingOrganization",
            #", "type": [{"code": "Reference", "targetProfile": ["\#(base)Patient"]}]"#), "Patient",
        ["VAL-1436 \(place).type[0].targetProfile[0]"]
    ),
    (
        Definition.element(
            "Patient.generalPractitioner",
            #", "type": [{"code": "Reference", "targetProfile": ["\#(base)Practitioner"]}]"#), "Patient", []
    ),
    (
        Definition.element(
            "Observation.focus", #", "type": [{"code": "Reference", "targetProfile": ["\#(base)Patient"]}]"#),
        "Observation", []
    ),
]

@Test("references lead to types to which those of the base may", arguments: cases)
func targetProfileRule(elements: String, type: String, expected: [String]) throws {
    #expect(try Definition.findings(elements, type: type, of: "VAL-1436") == expected)
}
