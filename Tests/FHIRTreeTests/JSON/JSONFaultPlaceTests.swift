import Diagnostics
import FHIRTree
import Testing

private let cases: [(json: String, expression: String)] = [
    (#"{"resourceType": "Patient", "name": [{"family": "A" "given": ["B"]}]}"#, "Patient.name[0]"),
    (#"{"resourceType": "Patient", "name": [{"family": "A"}, {"given": ["B" "C"]}]}"#, "Patient.name[1].given"),
    (#"{"resourceType": "Patient", "gender": male}"#, "Patient"),
    (#"{"resourceType": "Patient", "contact": [{"name": {"text": "a\"}", "family": }}]}"#, "Patient.contact[0].name"),
    (#"{"name": [{"family": "A" "given": ["B"]}], "resourceType": "Patient"}"#, "name[0]"),
    (#"{"resourceType": "Observation", "valueQuantity": {"value": 1.}}"#, "Observation.value.ofType(Quantity)"),
    (
        #"{"resourceType": "Observation", "component": [{"valueRange": {"low": {"value": +1}}}]}"#,
        "Observation.component[0].value.ofType(Range).low"
    ),
    (#"{"resourceType": "Patient", "_birthDate": {"extension": [{"url" "x"}]}}"#, "Patient.birthDate.extension[0]"),
    (
        #"{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient", "deceasedBoolean": no}}]}"#,
        "Bundle.entry[0].resource"
    ),
    (
        #"{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient", "name": [{"use": no}]}}]}"#,
        "Bundle.entry[0].resource.name[0]"
    ),
    (#"{"resourceType": "Patient", "name": []}}"#, "Patient"),
    (#"{"resourceType": "山田", "name": {"#, "name"),
    ("", ""), ("[1 2]", ""), ("x", ""),
    (#"{"resourceType": "Patient", "name": [{"family": "A"}]"#, "Patient"),
]

@Test("a fault of JSON tells the object in which it stands", arguments: cases)
func faultPlace(json: String, expression: String) throws {
    let fault = #expect(throws: (any Error).self) { try SourceDocument(json: SourceBytes(json)) }
    let finding = try #require(fault as? Diagnostic)
    #expect(finding.expression == expression)
}

private let comments: [(json: String, isRead: Bool)] = [
    ("// a\n{\"resourceType\": \"Patient\"} /* b */", true),
    ("{\"resourceType\": \"Patient\", \"language\": \"a//b/*c*/\"} // \"", true),
    ("{\"resourceType\": \"Patient\"} /* a", false),
    ("{\"resourceType\": \"Patient\" / }", false),
]

@Test("comments are passed over where the caller allows them", arguments: comments)
func comments(json: String, isRead: Bool) throws {
    let document = try? SourceDocument(json: SourceBytes(json), allowingComments: true)
    #expect((document != nil) == isRead)
    if json.hasPrefix("{\"resourceType\": \"Patient\", \"language\"") {
        #expect(document?.root["language"]?.string == "a//b/*c*/")
    } else {
        #expect((try? SourceDocument(json: SourceBytes(json))) == nil)
    }
}
