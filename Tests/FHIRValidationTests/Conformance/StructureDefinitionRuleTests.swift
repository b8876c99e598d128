import Testing

private let base = "http://hl7.org/fhir/StructureDefinition/"

private func profile(
    _ elements: String, type: String = "Patient", of parent: String? = nil, kind: String = "resource"
) -> String {
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/StructureDefinition/a", "name": "A",
     "status": "draft", "kind": "\#(kind)", "abstract": false, "type": "\#(type)",
     "baseDefinition": "\#(base)\#(parent ?? type)", "derivation": "constraint",
     "differential": {"element": [\#(elements)]}}
    """#
}

private func element(_ path: String, _ more: String = "") -> String {
    #"{"id": "\#(path)", "path": "\#(path)"\#(more)}"#
}

private let root = "StructureDefinition"
private let place = "StructureDefinition.differential.element[0]"

private let cases: [(json: String, expected: [String])] = [
    (profile(element("Patient.birthDate", #", "min": 1"#)), []),
    (profile(element("Patient.deceasedBoolean", #", "max": "0""#)), []),
    (profile(element("Patient.name.family", #", "min": 1, "patternString": "A""#)), []),
    (profile(element("Patient.unknown")), ["VAL-1413 \(root)"]),
    (profile(element("Observation.code")), ["VAL-1413 \(root)"]),
    (profile(element("Patient..name")), ["VAL-1413 \(root)", "VAL-1427 \(place)"]),
    (profile(element("Patient.na me")), ["VAL-1413 \(root)", "VAL-1427 \(place)"]),
    (profile(#"{"id": "Patient.name", "path": "Patient.telecom"}"#), ["VAL-1413 \(root)"]),
    (profile(#"{"id": "Patient.name:a", "path": "Patient.name", "sliceName": "a"}"#), []),
    (
        profile(
            element(
                "Patient.name",
                #", "slicing": {"discriminator": [{"type": "expression", "path": "use"}], "rules": "open"}"#)),
        ["VAL-1413 \(root)"]
    ),
    (
        profile(
            element("Patient", #", "slicing": {"discriminator": [{"type": "value", "path": "url"}], "rules": "open"}"#)),
        ["VAL-1413 \(root)", "VAL-1414 \(place)"]
    ),
    (profile(element("Patient.birthDate", #", "max": "*""#)), ["VAL-1421 \(place)"]),
    (profile(element("Observation.status", #", "min": 0"#), type: "Observation"), ["VAL-1421 \(place)"]),
    (profile(element("Patient.birthDate", #", "type": [{"code": "string"}]"#)), ["VAL-1422 \(place).type[0]"]),
    (profile(element("Patient.contained", #", "type": [{"code": "Observation"}]"#)), []),
    (
        profile(
            element("Observation.valueQuantity", #", "type": [{"code": "Quantity", "profile": ["\#(base)Count"]}]"#),
            type: "Observation"),
        ["VAL-1423 \(place).type[0].profile[0]"]
    ),
    (profile(element("Patient.gender", #", "fixedString": "male""#)), ["VAL-1424 \(place)"]),
    (profile(element("Patient.gender", #", "fixedCode": "male""#)), []),
    (
        profile(
            element(
                "Patient",
                #", "constraint": [{"key": "a", "severity": "error", "human": "A", "expression": "name.exists("}]"#)),
        ["VAL-1425 \(place).constraint[0]"]
    ),
    (
        profile(
            element(
                "Patient.contact",
                #", "constraint": [{"key": "a", "severity": "error", "human": "A", "expression": "birthDate.exists()"}]"#
            )),
        ["VAL-1425 \(place).constraint[0]"]
    ),
    (
        profile(
            element("Extension.url", #", "fixedUri": "http://example.org/b""#), type: "Extension", kind: "complex-type"),
        ["VAL-1426 \(root)"]
    ),
    (profile(element("Patient.name"), of: "Observation"), ["VAL-1412 \(root)"]),
    (profile(element("Patient.name"), of: "Unknown"), ["VAL-1411 \(root)?"]),
]

private let second = "StructureDefinition.differential.element[1]"

/// What only the author of a profile needs to know: records are held to the base all the same.
private let looseCases: [(json: String, expected: [String])] = [
    (
        profile(element("Patient.gender", #", "binding": {"strength": "preferred"}"#)),
        ["VAL-1435 \(place).binding"]
    ),
    (profile(element("Patient.gender", #", "binding": {"strength": "required"}"#)), []),
    (profile(element("Patient.maritalStatus", #", "binding": {"strength": "preferred"}"#)), []),
    (profile(element("Patient.name.use", #", "binding": {"strength": "example"}"#)), ["VAL-1435 \(place).binding"]),
    // What binding, length and limits mean depends on the types of the base.
    (profile(element("Patient.name", #", "binding": {"strength": "required"}"#)), ["VAL-1428 \(place)"]),
    (profile(element("Patient.name.family", #", "maxLength": 3"#)), []),
    (profile(element("Patient.contact", #", "maxLength": 3"#)), ["VAL-1428 \(place)"]),
    (
        profile(
            element(
                "Patient.managingOrganization",
                #", "type": [{"code": "Reference", "targetProfile": ["\#(base)Patient"]}]"#)),
        ["VAL-1436 \(place).type[0].targetProfile[0]"]
    ),
    (
        profile(
            element(
                "Patient.generalPractitioner",
                #", "type": [{"code": "Reference", "targetProfile": ["\#(base)Practitioner"]}]"#)), []
    ),
    (
        profile(
            element(
                "Observation.focus", #", "type": [{"code": "Reference", "targetProfile": ["\#(base)Patient"]}]"#),
            type: "Observation"), []
    ),
    (
        profile(#"{"id": "Patient.name:a", "path": "Patient.name", "sliceName": "a"}"#), ["VAL-1440 \(place)"]
    ),
    (profile(#"{"id": "Patient.extension:a", "path": "Patient.extension", "sliceName": "a"}"#), []),
    (
        profile(
            #"{"id": "Patient.deceased[x]:deceasedBoolean", "path": "Patient.deceased[x]", "sliceName": "deceasedBoolean"}"#
        ), []
    ),
    (profile("\(element("Patient.gender")), \(element("Patient.name"))"), ["VAL-1437 \(second)?"]),
    (profile("\(element("Patient.contact.gender")), \(element("Patient.contact.name"))"), ["VAL-1437 \(second)?"]),
    (profile("\(element("Patient.contact.gender")), \(element("Patient.animal"))"), ["VAL-1413 \(root)"]),
    (profile("\(element("Patient.name.given")), \(element("Patient.gender"))"), []),
    (
        profile(
            #"""
            {"id": "Patient.name", "path": "Patient.name", "slicing": {"rules": "open"}},
            {"id": "Patient.name:b", "path": "Patient.name", "sliceName": "b"},
            {"id": "Patient.name:b.given", "path": "Patient.name.given"},
            {"id": "Patient.name:a", "path": "Patient.name", "sliceName": "a"},
            {"id": "Patient.name:a.family", "path": "Patient.name.family"}
            """#), []
    ),
    (
        profile(element("Patient.contact", ##", "contentReference": "#Patient.foo""##)),
        ["VAL-1438 \(place).contentReference"]
    ),
    (profile(element("Patient.contact", ##", "contentReference": "#Patient.link""##)), []),
    (profile(element("Questionnaire.item.item", #", "min": 1"#), type: "Questionnaire"), []),
    (
        profile(
            element("Patient.name", #", "slicing": {"rules": "open"}"#)
                + #", {"id": "Patient.name:c", "path": "Patient.name", "sliceName": "d"}"#),
        ["VAL-1439 \(second)"]
    ),
]

@Test("a profile does not loosen its base", arguments: looseCases)
func profileLoosens(json: String, expected: [String]) throws {
    #expect(
        try findings(json, of: "VAL-1413", "VAL-1428", "VAL-143", "VAL-144").filter { !$0.hasPrefix("VAL-1431") }
            == expected)
}

@Test("a profile fits its base", arguments: cases)
func profileFitsBase(json: String, expected: [String]) throws {
    #expect(try findings(json, of: "VAL-141", "VAL-142") == expected)
}
