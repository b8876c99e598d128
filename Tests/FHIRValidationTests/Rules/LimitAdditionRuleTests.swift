import Testing

private let base = "http://hl7.org/fhir/StructureDefinition/"

private func added(_ path: String, _ name: String, _ value: String) -> String {
    #"{"id": "\#(path)", "path": "\#(path)", "extension": [{"url": "\#(base)\#(name)", \#(value)}]}"#
}

private let elements = [
    added("Observation.value[x]", "maxDecimalPlaces", #""valueInteger": 2"#),
    added("Observation.identifier.value", "regex", #""valueString": "[0-9]{3}""#),
    #"{"id": "Observation.referenceRange.low", "path": "Observation.referenceRange.low", "minValueQuantity": "#
        + #"{"value": 1, "system": "http://unitsofmeasure.org", "code": "kg"}}"#,
].joined(separator: ", ")

private func low(_ code: String) -> String {
    #""referenceRange": [{"low": {"value": 2, "system": "http://unitsofmeasure.org", "code": "\#(code)"}}]"#
}

private let cases: [(more: String, expected: [String])] = [
    (#""valueQuantity": {"value": 1.25}"#, []),
    (#""valueQuantity": {"value": 1.250}"#, ["VAL-0407 Observation.value.ofType(Quantity)"]),
    (#""identifier": [{"value": "123"}]"#, []),
    (#""identifier": [{"value": "1234"}]"#, ["VAL-0406 Observation.identifier[0].value"]),
    (low("kg"), []), (low("g"), ["VAL-0404 Observation.referenceRange[0].low"]),
    (low("cm"), ["VAL-0409 Observation.referenceRange[0].low"]),
]

@Test("extensions of a profile limit values", arguments: cases)
func limitAdditions(more: String, expected: [String]) throws {
    let json = #"{"resourceType": "Observation", "status": "final", "code": {"text": "A"}, \#(more)}"#
    let found = try validator(of: "Observation", elements).findings(json).filter { $0.hasPrefix("VAL-04") }
    #expect(found == expected)
}
