import Testing

private let base = "http://hl7.org/fhir/StructureDefinition/"
private let root = "StructureDefinition", place = "StructureDefinition.differential.element[0]"

private func profile(_ element: String, type: String = "Patient", more: String = "") -> String {
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/StructureDefinition/a", "name": "A",
     "status": "draft", "kind": "resource", "abstract": false, "type": "\#(type)", \#(more)
     "baseDefinition": "\#(base)\#(type)", "derivation": "constraint", "differential": {"element": [\#(element)]}}
    """#
}

private func element(_ path: String, _ more: String) -> String { #"{"id": "\#(path)", "path": "\#(path)", \#(more)}"# }

private func slicing(_ path: String) -> String {
    #""slicing": {"discriminator": [{"type": "value", "path": "\#(path)"}], "rules": "open"}"#
}

private let cases: [(json: String, expected: [String])] = [
    (
        profile(element("Patient.active", #""type": [{"code": "boolean"}], "binding": {"strength": "example"}"#)),
        ["VAL-1428 \(place)"]
    ),
    (profile(element("Patient.active", #""type": [{"code": "boolean"}], "maxLength": 3"#)), ["VAL-1428 \(place)"]),
    (profile(element("Patient.birthDate", #""type": [{"code": "date"}], "maxLength": 4"#)), []),
    (
        profile(element("Patient.name", #""type": [{"code": "HumanName", "targetProfile": ["\#(base)Patient"]}]"#)),
        ["VAL-1428 \(place)", "VAL-1429 \(place).type[0].targetProfile[0]"]
    ),
    (
        profile(
            element(
                "Patient.modifierExtension",
                #""type": [{"code": "Extension", "profile": ["\#(base)patient-birthTime"]}]"#)),
        ["VAL-1430 \(place).type[0].profile[0]"]
    ),
    (profile(element("Patient.name", slicing("use"))), []),
    (profile(element("Patient.name", slicing("usage"))), ["VAL-1431 \(place).slicing.discriminator[0]"]),
    (profile(element("Patient.contact", slicing("relationship"))), []),
    (profile(element("Patient.gender", slicing("$this"))), ["VAL-1432 \(place).slicing"]),
    (
        profile(
            element(
                "Patient",
                #""constraint": [{"key": "dom-2", "severity": "error", "human": "A", "expression": "name.exists()"}]"#)),
        ["VAL-1433 \(place).constraint[0]"]
    ),
    (
        profile(
            element(
                "Patient",
                #""constraint": [{"key": "a", "severity": "error", "human": "A", "expression": "name.exists()"}]"#)), []
    ),
    (profile(element("Person.name", #""min": 1"#)), ["VAL-1434 \(place)"]),
    (
        profile(
            element("Patient", #""min": 0"#), more: #""context": [{"type": "element", "expression": "Patient"}],"#),
        ["VAL-1417 \(root).context[0]"]
    ),
]

@Test("what is said of an element makes sense for it", arguments: cases)
func elementAspects(json: String, expected: [String]) throws {
    #expect(try findings(json, with: [], of: "VAL-1417", "VAL-1428", "VAL-1429", "VAL-143") == expected)
}

private let contexts: [(path: String, isKnown: Bool)] = [
    ("Patient", true), ("Patient.contact.name", true), ("Patient.name.family", true), ("HumanName.given", true),
    ("Observation.value[x]", true), ("Element", true), ("CanonicalResource.url", true), ("Patient.colour", false),
    ("Pet", false),
]

@Test("an extension stands at an element of FHIR", arguments: contexts)
func contexts(path: String, isKnown: Bool) throws {
    let url = "http://example.org/StructureDefinition/e"
    let json = #"""
        {"resourceType": "StructureDefinition", "url": "\#(url)", "name": "E", "status": "draft",
         "kind": "complex-type", "abstract": false, "type": "Extension", "derivation": "constraint",
         "context": [{"type": "element", "expression": "\#(path)"}], "baseDefinition": "\#(base)Extension",
         "differential": {"element": [{"id": "Extension.url", "path": "Extension.url", "fixedUri": "\#(url)"}]}}
        """#
    #expect(try findings(json, with: [], of: "VAL-14") == (isKnown ? [] : ["VAL-1415 \(root).context[0]"]))
}

private let types: [(type: String, derivation: String, expected: [String])] = [
    ("Pet", "constraint", ["VAL-1418 \(root).type"]), ("http://example.org/Pet", "specialization", []),
    ("Patient", "specialization", ["VAL-1418 \(root).type"]),
]

@Test("a type of FHIR is constrained, another one named by a URL", arguments: types)
func types(type: String, derivation: String, expected: [String]) throws {
    let json = #"""
        {"resourceType": "StructureDefinition", "url": "http://example.org/StructureDefinition/a", "name": "A",
         "status": "draft", "kind": "logical", "abstract": false, "type": "\#(type)",
         "baseDefinition": "\#(base)Element", "derivation": "\#(derivation)",
         "differential": {"element": [{"id": "A", "path": "A"}]}}
        """#
    #expect(try findings(json, with: [], of: "VAL-1418") == expected)
}
