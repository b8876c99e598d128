import Testing

private func form(_ condition: String, type: String, behavior: String = "") -> String {
    #"""
    {"linkId": "c", "type": "\#(type)", "repeats": true}, {"linkId": "d", "type": "string", "required": true,
      "enableWhen": [\#(condition)]\#(behavior)}
    """#
}

/// A condition about the item `c`, its type, the answers to `c`, and whether `d` is then enabled.
private let cases: [(type: String, condition: String, answers: String, isEnabled: Bool)] = [
    ("boolean", #""=", "answerBoolean": true"#, #"{"valueBoolean": true}"#, true),
    ("boolean", #""=", "answerBoolean": true"#, #"{"valueBoolean": false}"#, false),
    ("boolean", #""=", "answerBoolean": true"#, "", false),
    ("boolean", #""!=", "answerBoolean": true"#, #"{"valueBoolean": false}"#, true),
    ("boolean", #""exists", "answerBoolean": true"#, #"{"valueBoolean": false}"#, true),
    ("boolean", #""exists", "answerBoolean": true"#, "", false),
    ("boolean", #""exists", "answerBoolean": false"#, "", true),
    ("integer", #"">", "answerInteger": 5"#, #"{"valueInteger": 6}"#, true),
    ("integer", #"">", "answerInteger": 5"#, #"{"valueInteger": 5}"#, false),
    ("integer", #"">=", "answerInteger": 5"#, #"{"valueInteger": 5}"#, true),
    ("decimal", #""<", "answerDecimal": 1.50"#, #"{"valueDecimal": 1.5}"#, false),
    ("decimal", #""<=", "answerDecimal": 1.50"#, #"{"valueDecimal": 1.5}"#, true),
    ("integer", #""=", "answerInteger": 2"#, #"{"valueInteger": 1}, {"valueInteger": 2}"#, true),
    ("date", #"">", "answerDate": "2020-01-01""#, #"{"valueDate": "2021-01-01"}"#, true),
    ("string", #""=", "answerString": "A""#, #"{"valueString": "B"}"#, false),
    (
        "choice", #""=", "answerCoding": {"system": "http://example.org", "code": "a"}"#,
        #"{"valueCoding": {"system": "http://example.org", "code": "a", "display": "A"}}"#, true
    ),
    (
        "choice", #""=", "answerCoding": {"system": "http://example.org", "code": "a"}"#,
        #"{"valueCoding": {"system": "http://example.com", "code": "a"}}"#, false
    ),
    (
        "quantity", #"">", "answerQuantity": {"value": 1, "system": "http://unitsofmeasure.org", "code": "kg"}"#,
        #"{"valueQuantity": {"value": 1500, "system": "http://unitsofmeasure.org", "code": "g"}}"#, true
    ),
]

@Test("a condition is decided by the answers to its question", arguments: cases)
func condition(type: String, condition: String, answers: String, isEnabled: Bool) throws {
    let form = form(#"{"question": "c", "operator": \#(condition)}"#, type: type)
    let question = answers.isEmpty ? "" : #"{"linkId": "c", "answer": [\#(answers)]}"#
    let missing = isEnabled ? ["VAL-1309 QuestionnaireResponse"] : []
    #expect(try responseFindings(form, question) == missing)
    let answer = #"{"linkId": "d", "answer": [{"valueString": "A"}]}"#
    let index = question.isEmpty ? 0 : 1
    let disabled = isEnabled ? [] : ["VAL-1308 QuestionnaireResponse.item[\(index)]"]
    #expect(try responseFindings(form, question.isEmpty ? answer : "\(question), \(answer)") == disabled)
}

@Test("conditions are joined by enableBehavior", arguments: [("all", false), ("any", true)])
func behavior(name: String, isEnabled: Bool) throws {
    let conditions = #"""
        {"question": "c", "operator": "=", "answerInteger": 1}, {"question": "c", "operator": "=", "answerInteger": 2}
        """#
    let form = form(conditions, type: "integer", behavior: #", "enableBehavior": "\#(name)""#)
    let found = try responseFindings(form, #"{"linkId": "c", "answer": [{"valueInteger": 1}]}"#)
    #expect(found == (isEnabled ? ["VAL-1309 QuestionnaireResponse"] : []))
}

@Test("in a repeating group the answers of the same row decide")
func nearestRow() throws {
    let form = #"""
        {"linkId": "g", "type": "group", "repeats": true, "item": [{"linkId": "c", "type": "boolean"},
          {"linkId": "d", "type": "string", "required": true,
           "enableWhen": [{"question": "c", "operator": "=", "answerBoolean": true}]}]}
        """#
    let rows = ["true", "false"].map { value in
        #"{"linkId": "g", "item": [{"linkId": "c", "answer": [{"valueBoolean": \#(value)}]}]}"#
    }
    #expect(try responseFindings(form, rows.joined(separator: ",")) == ["VAL-1309 QuestionnaireResponse.item[0]"])
}
