import Testing

private typealias Definition = ProfileOfPatient
private let place = Definition.place

private let cases: [(elements: String, type: String, expected: [String])] = [
    (
        Definition.element("Patient.gender", #", "binding": {"strength": "preferred"}"#), "Patient",
        ["VAL-1435 \(place).binding"]
    ),
    (Definition.element("Patient.gender", #", "binding": {"strength": "required"}"#), "Patient", []),
    (Definition.element("Patient.maritalStatus", #", "binding": {"strength": "preferred"}"#), "Patient", []),
    (
        Definition.element("Patient.name.use", #", "binding": {"strength": "example"}"#), "Patient",
        ["VAL-1435 \(place).binding"]
    ),
]

@Test("a required binding of the base stays required", arguments: cases)
func bindingStrengthRule(elements: String, type: String, expected: [String]) throws {
    #expect(try Definition.findings(elements, type: type, of: "VAL-1435") == expected)
}
