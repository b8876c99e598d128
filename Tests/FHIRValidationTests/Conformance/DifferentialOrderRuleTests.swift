import Testing

private typealias Definition = ProfileOfPatient
private let second = Definition.second

private let cases: [(elements: String, type: String, expected: [String])] = [
    (
        "\(Definition.element("Patient.gender")), \(Definition.element("Patient.name"))", "Patient",
        ["VAL-1437 \(second)?"]
    ),
    (
        "\(Definition.element("Patient.contact.gender")), \(Definition.element("Patient.contact.name"))", "Patient",
        ["VAL-1437 \(second)?"]
    ),
    ("\(Definition.element("Patient.name.given")), \(Definition.element("Patient.gender"))", "Patient", []),
    (
        "\(Definition.element("Patient.name.family")), \(Definition.element("Patient.name"))", "Patient",
        ["VAL-1437 \(second)?"]
    ),
    (
        "\(Definition.element("Patient.deceasedBoolean")), \(Definition.element("Patient.birthDate"))", "Patient",
        ["VAL-1437 \(second)?"]
    ),
    ("\(Definition.element("Patient.birthDate")), \(Definition.element("Patient.deceasedBoolean"))", "Patient", []),
    (
        "\(Definition.element("Patient.deceasedBoolean")), \(Definition.element("Patient.deceased[x]"))", "Patient",
        ["VAL-1437 \(second)?"]
    ),
    ("\(Definition.element("Patient.deceased[x]")), \(Definition.element("Patient.deceasedBoolean"))", "Patient", []),
    (
        #"""
        {"id": "Patient.name", "path": "Patient.name", "slicing": {"rules": "open"}},
        {"id": "Patient.name:b", "path": "Patient.name", "sliceName": "b"},
        {"id": "Patient.name:b.given", "path": "Patient.name.given"},
        {"id": "Patient.name:a", "path": "Patient.name", "sliceName": "a"},
        {"id": "Patient.name:a.family", "path": "Patient.name.family"}
        """#, "Patient", []
    ),
]

@Test("the elements of a differential stand in the order of the base", arguments: cases)
func differentialOrderRule(elements: String, type: String, expected: [String]) throws {
    #expect(try Definition.findings(elements, type: type, of: "VAL-1437") == expected)
}
