import FHIRValidation
import Testing

private let item =
    #"{"linkId": "1", "type": "group", "item": [{"linkId": "1.1", "type": "group", "item": [\#(leaf)]}]}"#
private let leaf = #"{"linkId": "1.1.1", "type": "string"}"#

private let cases: [(type: String, element: String, record: String, expected: [String])] = [
    (
        "Questionnaire",
        #"{"id": "Questionnaire.item.item.prefix", "path": "Questionnaire.item.item.prefix", "min": 1}"#,
        #""name": "Ab", "status": "active", "item": [\#(item)]"#, ["VAL-0101 Questionnaire.item[0].item[0]"]
    ),
    (
        "Questionnaire", #"{"id": "Questionnaire.item.item.item", "path": "Questionnaire.item.item.item", "max": "0"}"#,
        #""name": "Ab", "status": "active", "item": [\#(item)]"#, ["VAL-0102 Questionnaire.item[0].item[0]"]
    ),
    (
        "Questionnaire", #"{"id": "Questionnaire.item.prefix", "path": "Questionnaire.item.prefix", "max": "0"}"#,
        #""name": "Ab", "status": "active", "item": [\#(item)]"#, []
    ),
    (
        "Observation",
        #"{"id": "Observation.component.referenceRange.low", "path": "Observation.component.referenceRange.low", "min": 1}"#,
        #""status": "final", "code": {"text": "a"}, "component": [{"code": {"text": "b"}, "valueString": "c", "referenceRange": [{"text": "d"}]}]"#,
        ["VAL-0101 Observation.component[0].referenceRange[0]"]
    ),
]

@Test("what a profile says behind a content reference counts there, and there alone", arguments: cases)
func contentReferences(type: String, element: String, record: String, expected: [String]) throws {
    let checker = try validator(of: type, element)
    #expect(
        try checker.findings(#"{"resourceType": "\#(type)", \#(record)}"#).filter { $0.hasPrefix("VAL-01") } == expected
    )
}
