import FHIRTree
import Testing

/// What reader and rules both notice in XML is said once, in the words that help more.
private let cases: [(content: String, expected: [String])] = [
    (#"<active value="True"/>"#, ["VAL-0318 Patient.active"]),
    (#"<nme><family value="a"/><given><b/></given></nme>"#, ["VAL-0201 Patient"]),
    (#"<birthDate>2020</birthDate>"#, ["XML-0208 Patient.birthDate"]),
    ("<gender>male</gender>", ["XML-0208 Patient.gender"]),
    (#"<gender val="male"/>"#, ["XML-0205 Patient.gender"]),
    (#"<name><given val="a"/></name>"#, ["XML-0205 Patient.name[0].given[0]"]),
    (#"<name id="n">a</name>"#, ["XML-0208 Patient.name[0]"]),
    ("<gender/>", ["XML-0212 Patient.gender"]),
    (#"<name><given/><given value="a" id="b"/></name>"#, ["XML-0212 Patient.name[0].given"]),
    (
        #"<gender><extension url="http://example.org/a"><valueCode value="a"/></extension></gender>"#,
        ["VAL-0503 Patient.gender"]
    ),
    (#"<maritalStatus a="b"><text value="a"/></maritalStatus>"#, ["XML-0205 Patient.maritalStatus"]),
    (#"<contained><Patient/><Organization/></contained>"#, ["XML-0217 Patient.contained"]),
    (#"<gender value="male"/><gender value="male"/>"#, ["VAL-0102 Patient"]),
]

@Test("a fault of XML gives one finding", arguments: cases)
func once(content: String, expected: [String]) throws {
    let text = #"<Patient xmlns="http://hl7.org/fhir">"# + content + "</Patient>"
    let document = try SourceDocument(xml: SourceBytes(text))
    #expect(standardValidator.validate(document).map { "\($0.code) \($0.expression)" } == expected)
}
