import Testing

private typealias Definition = ProfileOfPatient
private let second = Definition.second

private let cases: [(elements: String, type: String, expected: [String])] = [
    (
        Definition.element("Patient.name", #", "slicing": {"rules": "open"}"#)
            + #", {"id": "Patient.name:c", "path": "Patient.name", "sliceName": "d"}"#,
        "Patient", ["VAL-1439 \(second)"]
    ),
    (
        Definition.element("Patient.name", #", "slicing": {"rules": "open"}"#) + ", "
            + Definition.slice("Patient.name", "c"),
        "Patient", []
    ),
]

@Test("the id of a slice ends in its name", arguments: cases)
func sliceNameRule(elements: String, type: String, expected: [String]) throws {
    #expect(try Definition.findings(elements, type: type, of: "VAL-1439") == expected)
}
