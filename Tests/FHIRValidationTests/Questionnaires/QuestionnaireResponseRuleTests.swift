import FHIRTree
import FHIRValidation
import Testing

private let url = "http://example.org/Questionnaire/a"

/// The findings of a response to a Questionnaire with these items.
func responseFindings(_ form: String, _ items: String, status: String = "completed") throws -> [String] {
    let questionnaire = #"{"resourceType": "Questionnaire", "url": "\#(url)", "status": "active", "item": [\#(form)]}"#
    let response = #"""
        {"resourceType": "QuestionnaireResponse", "status": "\#(status)", "questionnaire": "\#(url)", "item": [\#(items)]}
        """#
    return try findings(response, with: [questionnaire], of: "VAL-13")
}

private let text = #"{"linkId": "1", "type": "string"}, {"linkId": "2", "type": "string"}"#
private let required = #"{"linkId": "1", "type": "string", "required": true}"#
private let group = #"{"linkId": "g", "type": "group", "repeats": true, "item": [\#(required)]}"#
private let counted = #"""
    {"linkId": "g", "type": "group", "repeats": true, "item": [\#(required)], "extension": [
    {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs", "valueInteger": 2},
    {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 3}]}
    """#
private let row = #"{"linkId": "g", "item": [\#(a)]}"#
private let a = #"{"linkId": "1", "answer": [{"valueString": "A"}]}"#
private let b = #"{"linkId": "2", "answer": [{"valueString": "B"}]}"#

private let cases: [(form: String, items: String, expected: [String])] = [
    (text, "\(a), \(b)", []),
    (text, #"{"linkId": "3", "answer": [{"valueString": "A"}]}"#, ["VAL-1303 QuestionnaireResponse"]),
    (text, "\(b), \(a)", ["VAL-1305 QuestionnaireResponse"]),
    (text, "\(a), \(a)", ["VAL-1306 QuestionnaireResponse"]),
    (
        #"{"linkId": "1", "type": "string", "text": "Name"}"#, #"{"linkId": "1", "text": "Other"}"#,
        [
            "VAL-1307 QuestionnaireResponse.item[0]"
        ]
    ),
    (required, "", ["VAL-1309 QuestionnaireResponse"]),
    (required, #"{"linkId": "1"}"#, ["VAL-1309 QuestionnaireResponse.item[0]"]),
    (group, "", []),
    (counted, "\(row)", ["VAL-1324 QuestionnaireResponse.item[0]"]),
    (counted, "\(row), \(row)", []),
    (counted, "\(row), \(row), \(row), \(row)", ["VAL-1324 QuestionnaireResponse.item[3]"]),
    (group, #"{"linkId": "g", "item": [\#(a)]}, {"linkId": "g", "item": [\#(a)]}"#, []),
    (group, #"{"linkId": "g", "item": [\#(a)]}, {"linkId": "g"}"#, ["VAL-1309 QuestionnaireResponse.item[1]"]),
    (group, a, ["VAL-1304 QuestionnaireResponse"]),
    (
        group, #"{"linkId": "g", "answer": [{"valueString": "A"}], "item": [\#(a)]}"#,
        [
            "VAL-1311 QuestionnaireResponse.item[0]"
        ]
    ),
    (
        #"{"linkId": "g", "type": "group", "required": true, "item": [\#(text)]}"#, #"{"linkId": "g"}"#,
        [
            "VAL-1325 QuestionnaireResponse.item[0]"
        ]
    ),
    (
        #"{"linkId": "1", "type": "display"}"#, #"{"linkId": "1", "item": [\#(b)]}"#,
        [
            "VAL-1312 QuestionnaireResponse.item[0]"
        ]
    ),
    (
        #"{"linkId": "1", "type": "string", "item": [\#(group)]}"#, #"{"linkId": "1", "item": [\#(b)]}"#,
        [
            "VAL-1312 QuestionnaireResponse.item[0]"
        ]
    ),
    (
        #"{"linkId": "0", "type": "string", "item": [\#(required)]}"#,
        #"{"linkId": "0", "answer": [{"valueString": "A", "item": [\#(a)]}]}"#, []
    ),
    (
        #"{"linkId": "0", "type": "string", "item": [\#(required)]}"#,
        #"{"linkId": "0", "answer": [{"valueString": "A"}]}"#, ["VAL-1309 QuestionnaireResponse.item[0]"]
    ),
    (
        #"{"linkId": "1", "type": "string"}"#,
        #"{"linkId": "1", "answer": [{"valueString": "A"}, {"valueString": "B"}]}"#,
        ["VAL-1310 QuestionnaireResponse.item[0]"]
    ),
]

@Test("the items of a response are those of its Questionnaire", arguments: cases)
func items(form: String, items: String, expected: [String]) throws {
    #expect(try responseFindings(form, items) == expected)
}

@Test(
    "what is required is an error of a finished response only",
    arguments: [("completed", ""), ("amended", ""), ("in-progress", "?"), ("stopped", "?")])
func status(status: String, mark: String) throws {
    #expect(try responseFindings(required, "", status: status) == ["VAL-1309 QuestionnaireResponse\(mark)"])
}

@Test("a Questionnaire is found in contained, in the Bundle, or not at all")
func lookup() throws {
    let form = #"{"resourceType": "Questionnaire", "id": "q", "url": "http://example.org/q", "status": "active"}"#
    func response(_ canonical: String, _ more: String = "") -> String {
        #"""
        {"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "\#(canonical)"\#(more),
         "item": [{"linkId": "1"}]}
        """#
    }
    #expect(
        try findings(response("#q", #", "contained": [\#(form)]"#), of: "VAL-13") == [
            "VAL-1303 QuestionnaireResponse"
        ])
    #expect(try findings(response("http://example.org/other"), of: "VAL-13") == ["VAL-1301 QuestionnaireResponse?"])
    let place = "QuestionnaireResponse.questionnaire"
    #expect(try findings(response("http://hl7.org/fhir/item-type"), of: "VAL-1") == ["VAL-1302 \(place)"])
    // What leads to something else is told once.
    for other in ["http://hl7.org/fhir/ValueSet/item-type", "http://hl7.org/fhir/Measure/a|1"] {
        #expect(try findings(response(other), of: "VAL-1") == ["VAL-1027 \(place)"])
    }
    #expect(try findings(response("#q"), of: "VAL-1") == ["VAL-1028 \(place)"])
    let list = #", "contained": [{"resourceType": "Organization", "id": "q", "name": "A"}]"#
    #expect(try findings(response("#q", list), of: "VAL-1") == ["VAL-1027 \(place)"])
    let bundle = #"""
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"fullUrl": "urn:uuid:0a8e1f0e-6c4b-4b52-8a0e-6e6f5a3f0c11", "resource": \#(response("http://example.org/q"))},
          {"fullUrl": "urn:uuid:0a8e1f0e-6c4b-4b52-8a0e-6e6f5a3f0c12", "resource": \#(form)}]}
        """#
    #expect(try findings(bundle, of: "VAL-13") == ["VAL-1303 Bundle.entry[0].resource"])
}

@Test(
    "a response is written while its Questionnaire is in use",
    arguments: [
        ("2021-12-11T23:00:00Z", [String]()), ("2021-12-12", ["VAL-1327 QuestionnaireResponse.authored?"]),
        ("2020-12-31", ["VAL-1327 QuestionnaireResponse.authored?"]),
    ])
func period(authored: String, expected: [String]) throws {
    let form = #"""
        {"resourceType": "Questionnaire", "url": "\#(url)", "status": "active",
         "effectivePeriod": {"start": "2021-01-01", "end": "2021-12-11"}}
        """#
    let response = #"""
        {"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "\#(url)",
         "authored": "\#(authored)"}
        """#
    #expect(try findings(response, with: [form], of: "VAL-13") == expected)
}

@Test(
    "the subject is of a type that the Questionnaire is for",
    arguments: [
        ("Patient/1", []), ("Practitioner/1", ["VAL-1323 QuestionnaireResponse.subject"]), ("urn:uuid:1", []),
    ])
func subjectType(reference: String, expected: [String]) throws {
    let form = #"{"resourceType": "Questionnaire", "url": "\#(url)", "status": "active", "subjectType": ["Patient"]}"#
    let response = #"""
        {"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "\#(url)",
         "subject": {"reference": "\#(reference)"}}
        """#
    #expect(try findings(response, with: [form], of: "VAL-13") == expected)
}

@Test("many rows with conditions are each decided by their own answers")
func manyRows() throws {
    let form = #"""
        {"linkId": "g", "type": "group", "repeats": true, "item": [{"linkId": "c", "type": "boolean"},
          {"linkId": "d", "type": "string", "required": true,
           "enableWhen": [{"question": "c", "operator": "=", "answerBoolean": true}]}]}
        """#
    let row = #"{"linkId": "g", "item": [{"linkId": "c", "answer": [{"valueBoolean": false}]}]}"#
    let items = Array(repeating: row, count: 5_000).joined(separator: ",")
    #expect(try responseFindings(form, items).isEmpty)
}
