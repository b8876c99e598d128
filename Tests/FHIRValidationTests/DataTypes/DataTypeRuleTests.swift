import FHIRValidation
import Testing

private let cases: [(json: String, expected: [String])] = [
    (#"{"resourceType": "Patient", "photo": [{"data": "SGVsbG8=", "size": 5}]}"#, []),
    (#"{"resourceType": "Patient", "photo": [{"data": "SGVsbG8=", "size": 8}]}"#, ["VAL-1511 Patient.photo[0]"]),
    (#"{"resourceType": "Patient", "identifier": [{"system": "urn:ietf:rfc:3986", "value": "urn:oid:1.2"}]}"#, []),
    (
        #"{"resourceType": "Patient", "identifier": [{"system": "urn:ietf:rfc:3986", "value": "1.2.3"}]}"#,
        [
            "VAL-1512 Patient.identifier[0]"
        ]
    ),
    (
        #"{"resourceType": "Patient", "identifier": [{"system": "patients", "value": "1"}]}"#,
        [
            "VAL-1518 Patient.identifier[0]"
        ]
    ),
    (
        #"{"resourceType": "Patient", "id": "a", "_id": {"extension": [{"url": "http://a.jp/a", "valueCode": "a"}]}}"#,
        [
            "VAL-1513 Patient.id"
        ]
    ),
]

@Test("values of single types are consistent", arguments: cases)
func dataType(json: String, expected: [String]) throws { #expect(try findings(json, of: "VAL-15") == expected) }

@Test(
    "text that looks like HTML is an error where the option says so",
    arguments: [("A <script>b", true), ("a < b > c", false), ("1<2 and 3>2", false), ("</b>", false), ("<b>", true)])
func htmlInText(text: String, isTag: Bool) throws {
    let json = #"{"resourceType": "Patient", "name": [{"text": "\#(text)"}]}"#
    var options = ValidationOptions()
    #expect(try findings(json, options: options, of: "VAL-151").isEmpty)
    options.refusesHTMLInText = true
    #expect(try findings(json, options: options, of: "VAL-151") == (isTag ? ["VAL-1514 Patient.name[0].text"] : []))
}

@Test("URLs of examples are errors where the option says so")
func exampleURL() throws {
    let json = #"{"resourceType": "Patient", "identifier": [{"system": "http://a.example.org/b", "value": "1"}]}"#
    var options = ValidationOptions()
    options.acceptsExampleURLs = false
    #expect(try findings(json, options: options, of: "VAL-1515") == ["VAL-1515 Patient.identifier[0].system"])
}

@Test("best practice for observations has the level of the option")
func practice() throws {
    let json = #"{"resourceType": "Observation", "status": "final", "code": {"text": "A"}, "effectiveInstant": "2020"}"#
    var options = ValidationOptions()
    #expect(try findings(json, options: options, of: "VAL-153").isEmpty)
    options.bestPractice = .warning
    #expect(
        try findings(json, options: options, of: "VAL-153") == ["VAL-1531 Observation?", "VAL-1533 Observation?"])
}
