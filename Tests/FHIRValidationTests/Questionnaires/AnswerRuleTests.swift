import Testing

private let core = "http://hl7.org/fhir/StructureDefinition/"
private let value = "QuestionnaireResponse.item[0].answer[0].value"

private func extended(_ name: String, _ value: String, type: String) -> String {
    #""type": "\#(type)", "extension": [{"url": "\#(core)\#(name)", \#(value)}]"#
}

private let options = #""answerOption": [{"valueCoding": {"system": "http://example.org", "code": "a"}}]"#
private let other = #""valueCoding": {"system": "http://example.org", "code": "b"}"#
private let kilograms = #""valueQuantity": {"value": 5, "system": "http://unitsofmeasure.org", "code": "kg"}"#
private let units = extended(
    "questionnaire-unitOption", #""valueCoding": {"system": "http://unitsofmeasure.org", "code": "g"}"#,
    type: "quantity")

private let cases: [(item: String, answer: String, expected: [String])] = [
    (#""type": "boolean""#, #""valueBoolean": true"#, []),
    (#""type": "boolean""#, #""valueString": "true""#, ["VAL-1313 \(value).ofType(string)"]),
    (#""type": "text""#, #""valueString": "A""#, []),
    (#""type": "url""#, #""valueUri": "http://example.org""#, []),
    (#""type": "choice", \#(options)"#, #""valueCoding": {"system": "http://example.org", "code": "a"}"#, []),
    (#""type": "choice", \#(options)"#, other, ["VAL-1314 QuestionnaireResponse.item[0].answer[0]"]),
    (#""type": "open-choice", \#(options)"#, other, ["VAL-1314 QuestionnaireResponse.item[0].answer[0]"]),
    (#""type": "open-choice", \#(options)"#, #""valueString": "A""#, []),
    (
        #""type": "choice", "answerOption": [{"valueInteger": 1}]"#, #""valueInteger": 2"#,
        ["VAL-1314 QuestionnaireResponse.item[0].answer[0]"]
    ),
    (
        #""type": "open-choice", "answerValueSet": "http://hl7.org/fhir/ValueSet/item-type""#,
        #""valueCoding": {"display": "A"}"#, []
    ),
    (
        #""type": "integer", "answerOption": [{"valueInteger": 1}]"#, #""valueInteger": 2"#,
        [
            "VAL-1314 \(value).ofType(integer)"
        ]
    ),
    (
        #""type": "choice", "answerValueSet": "http://hl7.org/fhir/ValueSet/item-type""#,
        #""valueCoding": {"system": "http://hl7.org/fhir/item-type", "code": "group"}"#, []
    ),
    (
        #""type": "choice", "answerValueSet": "http://hl7.org/fhir/ValueSet/item-type""#,
        #""valueCoding": {"system": "http://hl7.org/fhir/item-type", "code": "unknown"}"#,
        ["VAL-1315 QuestionnaireResponse.item[0].answer[0]"]
    ),
    (
        #""type": "choice", "answerValueSet": "http://hl7.org/fhir/ValueSet/item-type""#, #""valueString": "A""#,
        ["VAL-1313 \(value).ofType(string)"]
    ),
    (
        #""type": "open-choice", "answerValueSet": "http://hl7.org/fhir/ValueSet/item-type""#,
        #""valueString": "A""#, []
    ),
    (
        #""type": "choice", "answerValueSet": "http://hl7.org/fhir/ValueSet/item-type""#,
        #""valueCoding": {"system": "http://hl7.org/fhir/item-type", "code": "question"}"#,
        ["VAL-1315 QuestionnaireResponse.item[0].answer[0]"]
    ),
    (#""type": "string", "maxLength": 3"#, #""valueString": "ABCD""#, ["VAL-1316 \(value).ofType(string)"]),
    (
        extended("minLength", #""valueInteger": 3"#, type: "string"), #""valueString": "AB""#,
        [
            "VAL-1316 \(value).ofType(string)"
        ]
    ),
    (
        extended("minValue", #""valueInteger": 20"#, type: "integer"), #""valueInteger": 5"#,
        [
            "VAL-1317 \(value).ofType(integer)"
        ]
    ),
    (extended("maxValue", #""valueDate": "2022""#, type: "date"), #""valueDate": "2022""#, []),
    (
        extended("maxValue", #""valueDate": "2022""#, type: "date"), #""valueDate": "2023""#,
        [
            "VAL-1317 \(value).ofType(date)"
        ]
    ),
    (
        extended("maxValue", #""valueQuantity": {"value": 1}"#, type: "quantity"), kilograms,
        [
            "VAL-1318 \(value).ofType(Quantity)"
        ]
    ),
    (
        extended("maxDecimalPlaces", #""valueInteger": 2"#, type: "decimal"), #""valueDecimal": 1.234"#,
        [
            "VAL-1319 \(value).ofType(decimal)"
        ]
    ),
    (extended("maxDecimalPlaces", #""valueInteger": 2"#, type: "decimal"), #""valueDecimal": 1.20"#, []),
    (extended("regex", #""valueString": "[a-z']+\\d""#, type: "string"), #""valueString": "it's1""#, []),
    (
        extended("regex", #""valueString": "[a-z]+\\d""#, type: "string"), #""valueString": "a1b""#,
        [
            "VAL-1320 \(value).ofType(string)"
        ]
    ),
    (
        extended("maxSize", #""valueDecimal": 3"#, type: "attachment"),
        #""valueAttachment": {"contentType": "a/b", "data": "QUJDRA=="}"#,
        [
            "VAL-1321 QuestionnaireResponse.item[0].answer[0]"
        ]
    ),
    (
        extended("mimeType", #""valueCode": "a/b""#, type: "attachment"),
        #""valueAttachment": {"contentType": "a/c", "url": "http://a.jp"}"#,
        [
            "VAL-1321 QuestionnaireResponse.item[0].answer[0]"
        ]
    ),
    (units, kilograms, ["VAL-1322 \(value).ofType(Quantity)"]),
    (
        extended("questionnaire-referenceResource", #""valueCode": "Patient""#, type: "reference"),
        #""valueReference": {"reference": "Group/1"}"#,
        [
            "VAL-1323 \(value).ofType(Reference)"
        ]
    ),
    (
        extended(
            "questionnaire-referenceProfile", #""valueCanonical": "http://hl7.org/fhir/StructureDefinition/Patient""#,
            type: "reference"), #""valueReference": {"reference": "Group/1"}"#,
        [
            "VAL-1323 \(value).ofType(Reference)"
        ]
    ),
    (
        extended(
            "questionnaire-referenceProfile", #""valueCanonical": "http://example.org/unknown""#, type: "reference"),
        #""valueReference": {"reference": "Group/1"}"#, []
    ),
    (
        #""type": "reference""#, #""valueReference": {"reference": "https://example.org/Chicken/1"}"#,
        [
            "VAL-1323 \(value).ofType(Reference)"
        ]
    ),
    (#""type": "reference""#, #""valueReference": {"reference": "Patient/1/_history/2"}"#, []),
    (
        extended("questionnaire-minOccurs", #""valueInteger": 2"#, type: "string"), #""valueString": "A""#,
        [
            "VAL-1324 QuestionnaireResponse.item[0]"
        ]
    ),
]

@Test("an answer fits its item", arguments: cases)
func answer(item: String, answer: String, expected: [String]) throws {
    let form = #"{"linkId": "1", \#(item)}"#
    #expect(try responseFindings(form, #"{"linkId": "1", "answer": [{\#(answer)}]}"#) == expected)
}
