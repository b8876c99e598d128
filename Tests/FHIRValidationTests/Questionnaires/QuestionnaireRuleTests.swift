import Testing

private let first = #"{"linkId": "1", "type": "boolean"}"#
private func second(_ condition: String, _ more: String = "") -> String {
    #"{"linkId": "2", "type": "group", "enableWhen": [\#(condition)]\#(more)}"#
}
private let isTrue = #"{"question": "1", "operator": "=", "answerBoolean": true}"#
private let group = #""type": "group", "enableWhen": [\#(isTrue)]"#

private let cases: [(items: String, expected: [String])] = [
    ("\(first), \(second(isTrue))", []),
    (second(isTrue), ["VAL-1351 Questionnaire.item[0]"]),
    (#"{"linkId": "1", \#(group)}"#, ["VAL-1352 Questionnaire.item[0]"]),
    (#"{"linkId": "2", \#(group), "item": [\#(first)]}"#, ["VAL-1352 Questionnaire.item[0]"]),
    ("\(second(isTrue)), \(first)", ["VAL-1353 Questionnaire.item[0]?"]),
    (
        #"\#(first), \#(second(#"{"question": "1", "operator": "=", "answerString": "A"}"#))"#,
        ["VAL-1354 Questionnaire.item[1].enableWhen[0].answer.ofType(string)?"]
    ),
    ("\(first), \(second("\(isTrue), \(isTrue)"))", ["VAL-1357 Questionnaire.item[1]"]),
    (#"\#(first), \#(second("\(isTrue), \(isTrue)", #", "enableBehavior": "any""#))"#, []),
    (#"{"linkId": "1", "type": "date", "answerOption": [{"valueDate": "2020"}]}"#, []),
    (
        #"{"linkId": "1", "type": "date", "answerOption": [{"valueString": "2020"}]}"#,
        [
            "VAL-1355 Questionnaire.item[0].answerOption[0].value.ofType(string)"
        ]
    ),
    (#"{"linkId": "1", "type": "decimal", "initial": [{"valueInteger": 1}]}"#, []),
    (
        #"{"linkId": "1", "type": "boolean", "initial": [{"valueString": "A"}]}"#,
        [
            "VAL-1356 Questionnaire.item[0].initial[0].value.ofType(string)"
        ]
    ),
]

@Test("a Questionnaire is consistent in itself", arguments: cases)
func questionnaire(items: String, expected: [String]) throws {
    let json = #"{"resourceType": "Questionnaire", "status": "active", "item": [\#(items)]}"#
    #expect(try findings(json, of: "VAL-135") == expected)
}
