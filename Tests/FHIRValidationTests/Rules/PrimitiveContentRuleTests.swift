import FHIRTree
import FHIRValidation
import Testing

private let known = "http://hl7.org/fhir/StructureDefinition/patient-birthTime"
private let withTime = #""_birthDate": {"extension": [{"url": "\#(known)", "valueDateTime": "1980-01-02T03:04:05Z"}]}"#
private let sliced = #"""
    {"id": "Patient.birthDate.extension", "path": "Patient.birthDate.extension",
     "slicing": {"discriminator": [{"type": "value", "path": "url"}], "rules": "closed"}},
    {"id": "Patient.birthDate.extension:time", "path": "Patient.birthDate.extension", "sliceName": "time", "min": 1,
     "max": "1", "type": [{"code": "Extension", "profile": ["\#(known)"]}]}
    """#

private func below(_ step: String, _ rest: String) -> String {
    #"{"id": "Patient.birthDate.\#(step)", "path": "Patient.birthDate.\#(step)", \#(rest)}"#
}

private let cases: [(elements: String, members: String, expected: [String])] = [
    (below("extension", #""min": 1"#), #""birthDate": "1980-01-02""#, ["VAL-0101 Patient.birthDate"]),
    (
        below("extension", #""min": 1"#), #""birthDate": "1980-01-02", "_birthDate": {"id": "a"}"#,
        ["VAL-0101 Patient.birthDate"]
    ),
    (below("extension", #""min": 1"#), #""birthDate": "1980-01-02", \#(withTime)"#, []),
    (below("extension", #""min": 1"#), #""active": true"#, []),
    (below("extension", #""max": "0""#), #""birthDate": "1980-01-02", \#(withTime)"#, ["VAL-0102 Patient.birthDate"]),
    (
        below("id", #""max": "0""#), #""birthDate": "1980-01-02", "_birthDate": {"id": "a"}"#,
        ["VAL-0102 Patient.birthDate"]
    ),
    (below("value", #""min": 1"#), #""birthDate": "1980-01-02""#, []),
    (below("value", #""min": 1"#), withTime, ["VAL-0101 Patient.birthDate"]),
    (below("value", #""max": "0""#), withTime, []),
    (below("value", #""max": "0""#), #""birthDate": "1980-01-02""#, ["VAL-0102 Patient.birthDate"]),
    (sliced, #""birthDate": "1980-01-02", \#(withTime)"#, []),
    (sliced, #""birthDate": "1980-01-02""#, ["VAL-0701 Patient.birthDate"]),
    (
        sliced,
        #""birthDate": "1980-01-02", "_birthDate": {"extension": [{"url": "http://example.org/e", "valueCode": "a"}]}"#,
        ["VAL-0701 Patient.birthDate", "VAL-0703 Patient.birthDate.extension[0]"]
    ),
    (sliced, #""birthDate": {"a": 1}"#, ["VAL-0213 Patient.birthDate"]),
]

@Test("what a profile says below a primitive element counts", arguments: cases)
func primitiveContent(elements: String, members: String, expected: [String]) throws {
    let checker = try validator(of: "Patient", elements)
    #expect(try checker.findings(#"{"resourceType": "Patient", \#(members)}"#) == expected)
}

@Test("each value of a list is looked at, and each type of a choice")
func primitiveLists() throws {
    let given = #"{"id": "Patient.name.given.extension", "path": "Patient.name.given.extension", "min": 1}"#
    let names = #"""
        {"resourceType": "Patient", "name": [{"given": ["A", "B", "C"], "_given": [null, {"extension": [
        {"url": "http://example.org/e", "valueCode": "a"}]}, null]}]}
        """#
    #expect(
        try validator(of: "Patient", given).findings(names) == [
            "VAL-0101 Patient.name[0].given[0]", "VAL-0101 Patient.name[0].given[2]",
        ])
    let value = #"{"id": "Observation.value[x].extension", "path": "Observation.value[x].extension", "min": 1}"#
    let checker = try validator(of: "Observation", value)
    for (text, type) in [(#""valueString": "a""#, "string"), (#""valueQuantity": {"value": 1}"#, "Quantity")] {
        let json = #"{"resourceType": "Observation", "status": "final", "code": {"text": "a"}, \#(text)}"#
        #expect(try checker.findings(json) == ["VAL-0101 Observation.value.ofType(\(type))"])
    }
}

@Test("slices of a primitive element say what lies below them")
func primitiveSlices() throws {
    let elements = #"""
        {"id": "Observation.value[x]", "path": "Observation.value[x]",
         "slicing": {"discriminator": [{"type": "type", "path": "$this"}], "rules": "open"}},
        {"id": "Observation.value[x]:valueString", "path": "Observation.value[x]", "sliceName": "valueString",
         "type": [{"code": "string"}]},
        {"id": "Observation.value[x]:valueString.extension", "path": "Observation.value[x].extension", "min": 1}
        """#
    let checker = try validator(of: "Observation", elements)
    func json(_ value: String) -> String {
        #"{"resourceType": "Observation", "status": "final", "code": {"text": "a"}, \#(value)}"#
    }
    #expect(try checker.findings(json(#""valueString": "a""#)) == ["VAL-0101 Observation.value.ofType(string)"])
    #expect(try checker.findings(json(#""valueBoolean": true"#)).isEmpty)
}

@Test("XML is looked at like JSON")
func primitiveXML() throws {
    let checker = try validator(of: "Patient", below("extension", #""min": 1"#))
    func found(_ inside: String) throws -> [String] {
        let xml =
            #"<Patient xmlns="http://hl7.org/fhir"><birthDate value="1980-01-02">\#(inside)</birthDate></Patient>"#
        return checker.validate(try SourceDocument(xml: SourceBytes(xml))).filter(\.isError)
            .map { "\($0.code) \($0.expression)" }
    }
    #expect(try found("") == ["VAL-0101 Patient.birthDate"])
    #expect(try found(#"<extension url="http://example.org/e"><valueCode value="a"/></extension>"#).isEmpty)
}

private let short = #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/short", "name": "Short",
     "kind": "primitive-type", "type": "string", "abstract": false, "derivation": "constraint",
     "baseDefinition": "http://hl7.org/fhir/StructureDefinition/string", "differential": {"element": [
       {"id": "string", "path": "string", "maxLength": 3, "constraint": [{"key": "s-1", "severity": "error",
        "human": "no x", "expression": "$this != 'x'"}]},
       {"id": "string.extension", "path": "string.extension", "max": "0"}]}}
    """#

@Test(
    "a profile of a primitive type is asked for",
    arguments: [
        (#""family": "abc""#, []), (#""family": "abcd""#, ["VAL-0403 Patient.name[0].family"]),
        (#""family": "x""#, ["VAL-0801 Patient.name[0].family"]),
        (
            #""family": "a", "_family": {"extension": [{"url": "http://example.org/e", "valueCode": "a"}]}"#,
            ["VAL-0102 Patient.name[0].family"]
        ),
    ])
func primitiveProfiles(members: String, expected: [String]) throws {
    let element = #"""
        {"id": "Patient.name.family", "path": "Patient.name.family",
         "type": [{"code": "string", "profile": ["http://example.org/short"]}]}
        """#
    let checker = try validator(of: "Patient", element, extra: [short])
    #expect(try checker.findings(#"{"resourceType": "Patient", "name": [{\#(members)}]}"#) == expected)
}
