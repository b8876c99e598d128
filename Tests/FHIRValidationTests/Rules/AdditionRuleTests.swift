import FHIRValidation
import Testing

private let url = "http://example.org/StructureDefinition/a"

private func profile(_ path: String, _ extensionURL: String, _ value: String) -> String {
    #"""
    {"resourceType": "StructureDefinition", "url": "\#(url)", "name": "A", "status": "draft", "kind": "resource",
     "abstract": false, "type": "Patient", "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient",
     "derivation": "constraint", "differential": {"element": [{"id": "\#(path)", "path": "\#(path)",
     "extension": [{"url": "\#(extensionURL)", \#(value)}]}]}}
    """#
}

private func patient(_ div: String) -> String {
    let namespace = #"xmlns=\"http://www.w3.org/1999/xhtml\""#
    return #"""
        {"resourceType": "Patient", "language": "ja", "text": {"status": "generated",
         "div": "<div \#(namespace)>\#(div)</div>"}}
        """#
}

private let core = "http://hl7.org/fhir/StructureDefinition/"
private let japanese = patient(#"<div lang=\"ja\">A</div>"#), plain = patient("<p>A</p>")
private let mustHaveValue = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ElementDefinition.mustHaveValue"
private let absent = #"{"extension": [{"url": "\#(core)data-absent-reason", "valueCode": "unknown"}]}"#

private let cases: [(profile: String, json: String, expected: [String])] = [
    (
        profile("Patient.id", core + "minLength", #""valueInteger": 3"#), #"{"resourceType": "Patient", "id": "ab"}"#,
        [
            "VAL-1516 Patient.id"
        ]
    ),
    (
        profile("Patient.id", core + "minLength", #""valueInteger": 3"#), #"{"resourceType": "Patient", "id": "abc"}"#,
        []
    ),
    (
        profile("Patient.active", mustHaveValue, #""valueBoolean": true"#),
        #"{"resourceType": "Patient", "_active": \#(absent)}"#,
        [
            "VAL-1517 Patient.active"
        ]
    ),
    (
        profile("Patient.text", core + "narrative-language-control", #""valueCode": "_no""#), japanese,
        [
            "VAL-0349 Patient.text"
        ]
    ),
    (profile("Patient.text", core + "narrative-language-control", #""valueCode": "_no""#), plain, []),
    (
        profile("Patient.text", core + "narrative-language-control", #""valueCode": "_yes""#), plain,
        [
            "VAL-0349 Patient.text"
        ]
    ),
    (profile("Patient.text", core + "narrative-language-control", #""valueCode": "_resource""#), japanese, []),
    (
        profile("Patient.text", core + "narrative-language-control", #""valueCode": "en""#), japanese,
        [
            "VAL-0349 Patient.text"
        ]
    ),
    (
        profile("Patient.text", core + "narrative-source-control", #""valueCode": "error""#), plain,
        [
            "VAL-0349 Patient.text"
        ]
    ),
    (
        profile("Patient.text", core + "narrative-source-control", #""valueCode": "error""#),
        patient(#"<p class=\"big generated\">A</p>"#), []
    ),
]

@Test("what extensions add to a profile's elements is checked", arguments: cases)
func addition(profile: String, json: String, expected: [String]) throws {
    let options = ValidationOptions(profiles: [url])
    #expect(try findings(json, with: [profile], options: options, of: "VAL-15", "VAL-0349") == expected)
}
