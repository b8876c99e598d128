import Testing

@testable import FHIRPath

@Suite("Elements of documents")
struct TreeTests {
    static let json = #"""
        {"resourceType": "Patient", "id": "p", "_id": {"id": "x"},
         "_gender": {"extension": [{"url": "http://absent", "valueCode": "unknown"}]},
         "birthDate": "1970-03-30", "_birthDate": {"extension": [{"url": "http://time", "valueDateTime": "1970-03-30T10:00:00Z"}]},
         "name": [{"given": ["太郎", null, "三郎"], "_given": [null, {"extension": [{"url": "http://e", "valueString": "二"}]}, {"id": "3"}]}],
         "multipleBirthInteger": 2, "text": {"status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a</div>"},
         "communication": [{"language": {"coding": [{"code": "ja"}]}, "preferred": true}]}
        """#
    static let xml = """
        <Patient xmlns="http://hl7.org/fhir"><id id="x" value="p"/>\
        <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">a</div></text>\
        <name><given value="太郎"/><given><extension url="http://e"><valueString value="二"/></extension></given>\
        <given id="3" value="三郎"/></name>\
        <gender><extension url="http://absent"><valueCode value="unknown"/></extension></gender>\
        <birthDate value="1970-03-30"><extension url="http://time"><valueDateTime value="1970-03-30T10:00:00Z"/></extension></birthDate>\
        <multipleBirthInteger value="2"/>\
        <communication><language><coding><code value="ja"/></coding></language><preferred value="true"/></communication></Patient>
        """

    /// Of JSON and of XML the same.
    static let cases: [Case] = [
        ("id", "'p'"), ("id.id", "'x'"), ("gender.exists()", "true"), ("gender.hasValue()", "false"),
        ("gender.getValue()", "{}"),
        ("gender.extension('http://absent').value", "'unknown'"), ("gender = 'male'", "false"),
        ("gender is code", "true"),
        ("birthDate.hasValue()", "true"), ("birthDate.getValue() is Date", "true"), ("birthDate", "@1970-03-30"),
        ("birthDate.extension('http://time').value", "@1970-03-30T10:00:00Z"),
        ("birthDate.extension('http://none')", "{}"),
        ("name.given.count()", "3"), ("name.given[0]", "'太郎'"), ("name.given[1].hasValue()", "false"),
        ("name.given[1].extension('http://e').value", "'二'"), ("name.given[2].id", "'3'"), ("name.given[3]", "{}"),
        ("name.given.where(hasValue()).count()", "2"), ("name.hasValue()", "false"), ("name.getValue()", "{}"),
        ("name.given.hasValue()", "false"), ("name.given.extension('http://e').url", "'http://e'"),
        ("multipleBirth + 1", "3"),
        ("value", "{}"), ("communication.preferred", "true"),
        ("communication.where(preferred).language.coding.code", "'ja'"),
        ("communication.exists(preferred)", "true"), ("children().ofType(date)", "@1970-03-30"),
        ("descendants().ofType(Coding).code", "'ja'"), ("children().count()", "7"), ("text.`div`.htmlChecks()", "true"),
        ("name.given[1] & 'a'", "'a'"), ("name.given.join('/')", "'太郎/三郎'"), ("resourceType", "{}"),
        ("name.children().count()", "3"),
        ("birthDate.value", "@1970-03-30"), ("birthDate.value is System.Date", "true"), ("gender.value", "{}"),
        ("name.given.value", "'太郎', '三郎'"), ("name.given.value.value", "{}"), ("name.value", "{}"),
        ("birthDate.children().count()", "1"), ("repeat(children()).count() = descendants().count()", "true"),
        ("nothing.at.all", "{}"), ("name.given.first().length()", "2"), ("birthDate > gender", "{}"),
    ]

    @Test("JSON", arguments: cases)
    func checkJson(expression: String, result: String) {
        #expect(shown(expression, on: Self.json) == result)
    }

    @Test("XML", arguments: cases)
    func checkXml(expression: String, result: String) {
        #expect(shown(expression, on: Self.xml) == result)
    }

    /// Values that do not fit their types, and members that R4 lacks, harm no evaluation.
    @Test("documents that are wrong")
    func wrong() {
        let json = #"""
            {"resourceType": "Patient", "birthDate": "soon", "active": "yes", "name": "x", "maritalStatus": [null, 1],
             "extra": {"a": [1, 2]}, "multipleBirthInteger": -9223372036854775808, "_gender": 5, "telecom": [null]}
            """#
        let cases: [Case] = [
            ("birthDate", "'soon'"), ("active", "'yes'"), ("name", "'x'"), ("name.given", "{}"), ("extra.a", "1, 2"),
            ("extra.a[1] + 1", "3"), ("maritalStatus.coding", "{}"), ("-multipleBirth", "{}"),
            ("multipleBirth.abs()", "{}"),
            ("gender", "{}"), ("telecom", "{}"), ("descendants().count() > 0", "true"), ("$this.extra.b", "{}"),
        ]
        for (expression, result) in cases { #expect(shown(expression, on: json) == result, "\(expression)") }
        #expect(shown("a", on: "[1]") == "{}")
        #expect(shown("a", on: #"{"a": 1}"#) == "1")
        #expect(shown("$this", on: "5") == "5")
    }
}
