import Testing

private typealias Definition = ProfileOfPatient
private let (root, place, base) = (Definition.root, Definition.place, Definition.base)
private func element(_ path: String, _ more: String = "") -> String { Definition.element(path, more) }
private func profile(
    _ elements: String, type: String = "Patient", of parent: String? = nil, kind: String = "resource"
) -> String { Definition.json(elements, type: type, of: parent, kind: kind) }

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
    // What binding, length and limits mean depends on the types of the base.
    (profile(element("Patient.name", #", "binding": {"strength": "required"}"#)), ["VAL-1428 \(place)"]),
    (profile(element("Patient.name.family", #", "maxLength": 3"#)), []),
    (profile(element("Patient.contact", #", "maxLength": 3"#)), ["VAL-1428 \(place)"]),
    (profile("\(element("Patient.contact.gender")), \(element("Patient.animal"))"), ["VAL-1413 \(root)"]),
]

@Test("a profile fits its base", arguments: cases)
func profileFitsBase(json: String, expected: [String]) throws {
    #expect(try findings(json, of: "VAL-141", "VAL-142") == expected)
}
