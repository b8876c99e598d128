import Testing

private let profile = #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/StructureDefinition/in", "name": "In",
     "status": "draft", "kind": "resource", "abstract": false, "type": "Parameters",
     "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Parameters", "derivation": "constraint",
     "differential": {"element": [
       {"id": "Parameters.parameter", "path": "Parameters.parameter",
        "slicing": {"discriminator": [{"type": "value", "path": "name"}], "rules": "open"}},
       {"id": "Parameters.parameter:a", "path": "Parameters.parameter", "sliceName": "a", "min": 1, "max": "1"},
       {"id": "Parameters.parameter:a.name", "path": "Parameters.parameter.name", "fixedString": "a"},
       {"id": "Parameters.parameter:a.value[x]", "path": "Parameters.parameter.value[x]", "min": 1,
        "type": [{"code": "code"}]},
       {"id": "Parameters.parameter:a.resource", "path": "Parameters.parameter.resource", "max": "0"}]}}
    """#

private func operation(_ parameter: String, profile: String = "http://example.org/StructureDefinition/in") -> String {
    #"""
    {"resourceType": "OperationDefinition", "name": "A", "status": "draft", "kind": "operation", "code": "a",
     "system": true, "type": false, "instance": false, "inputProfile": "\#(profile)",
     "parameter": [{"name": "a", "use": "in", \#(parameter)}]}
    """#
}

private let place = "OperationDefinition.parameter[0]"
private let cases: [(json: String, expected: [String])] = [
    (operation(#""min": 1, "max": "1", "type": "code""#), []),
    (operation(#""min": 0, "max": "1", "type": "code""#), ["VAL-1486 \(place)"]),
    (operation(#""min": 1, "max": "1", "type": "string""#), ["VAL-1487 \(place)"]),
    (
        operation(
            #""min": 1, "max": "1", "type": "code", "targetProfile": ["http://hl7.org/fhir/StructureDefinition/Patient"]"#
        ), ["VAL-1488 \(place)"]
    ),
    (
        operation(#""min": 1, "max": "1", "type": "code""#, profile: "http://example.org/unknown"),
        ["VAL-1485 OperationDefinition.inputProfile"]
    ),
]

@Test("the parameters of an operation agree with their profile", arguments: cases)
func operationParameters(json: String, expected: [String]) throws {
    #expect(try findings(json, with: [profile], of: "VAL-1485", "VAL-1486", "VAL-1487", "VAL-1488") == expected)
}
