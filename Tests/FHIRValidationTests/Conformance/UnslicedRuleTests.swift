import Testing

private typealias Definition = ProfileOfPatient
private let (place, second) = (Definition.place, Definition.second)

private let cases: [(elements: String, type: String, expected: [String])] = [
    (Definition.slice("Patient.name", "a"), "Patient", ["VAL-1440 \(place)"]),
    ("\(Definition.slice("Patient.name", "a", #", "max": "*""#))", "Patient", ["VAL-1440 \(place)?"]),
    (
        "\(Definition.slice("Patient.name", "a", #", "max": "*""#)), \(Definition.slice("Patient.name", "b"))",
        "Patient",
        ["VAL-1440 \(place)", "VAL-1440 \(second)"]
    ),
    (Definition.slice("Patient.birthDate", "a", #", "min": 1"#), "Patient", ["VAL-1440 \(place)?"]),
    (Definition.slice("Patient.extension", "a"), "Patient", []),
    (Definition.slice("Patient.deceased[x]", "deceasedBoolean"), "Patient", []),
]

@Test("a slice is one of an element with slicing, unless its name is a label", arguments: cases)
func unslicedRule(elements: String, type: String, expected: [String]) throws {
    #expect(try Definition.findings(elements, type: type, of: "VAL-1440") == expected)
}
