import Diagnostics
import FHIRTree
import FHIRValidation
import Testing

private let elements = #"""
    {"id": "Patient.birthDate", "path": "Patient.birthDate", "mustSupport": true},
    {"id": "Patient.active", "path": "Patient.active", "min": 1, "mustSupport": true},
    {"id": "Patient.photo", "path": "Patient.photo", "max": "0", "mustSupport": true},
    {"id": "Patient.name", "path": "Patient.name", "slicing": {"discriminator": [{"type": "value", "path": "use"}],
    "rules": "open"}},
    {"id": "Patient.name:old", "path": "Patient.name", "sliceName": "old", "min": 0, "max": "1", "mustSupport": true},
    {"id": "Patient.name:old.use", "path": "Patient.name.use", "min": 1, "fixedCode": "old"},
    {"id": "Patient.contact.gender", "path": "Patient.contact.gender", "mustSupport": true}
    """#

private let cases: [(record: String, found: [String])] = [
    (#""active": true"#, ["VAL-0103 Patient"]),
    (#""active": true, "birthDate": "1970""#, []),
    (#""active": true, "_birthDate": {"extension": [{"url": "http://example.org/x", "valueString": "a"}]}"#, []),
    (#""birthDate": "1970", "name": [{"use": "usual", "text": "a"}]"#, ["VAL-0103 Patient"]),
    (#""birthDate": "1970", "name": [{"use": "old", "text": "a"}]"#, []),
    (
        #""birthDate": "1970", "contact": [{"gender": "male"}, {"name": {"text": "a"}}]"#,
        ["VAL-0103 Patient.contact[1]"]
    ),
]

@Test("absent elements with mustSupport are told where the options ask for it", arguments: cases)
func mustSupport(record: String, found: [String]) throws {
    let document = try SourceDocument(json: SourceBytes(#"{"resourceType": "Patient", \#(record)}"#))
    for level in ValidationOptions.NoticeLevel.allCases {
        var options = ValidationOptions()
        options.mustSupport = level
        let findings = try validator(of: "Patient", elements, options: options).validate(document)
            .filter { $0.code == "VAL-0103" }
        #expect(findings.map { "\($0.code) \($0.expression)" } == (level == .ignored ? [] : found))
        #expect(findings.allSatisfy { $0.severity.rawValue == level.rawValue })
    }
}

@Test("each place is told, also as information")
func places() throws {
    var options = ValidationOptions()
    options.mustSupport = .information
    let text = #"{"resourceType": "Patient", "birthDate": "1970", "active": true, "contact": [{}, {}]}"#
    let findings = try validator(of: "Patient", elements, options: options)
        .validate(try SourceDocument(json: SourceBytes(text.replacing("{}", with: #"{"name": {"text": "a"}}"#))))
    #expect(findings.filter { $0.code == "VAL-0103" }.count == 2)
}
