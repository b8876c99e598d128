import Diagnostics
import FHIRTree
import Testing

private let slicing = #"""
    {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "open",
    "discriminator": [{"type": "value", "path": "system"}]}},
    {"id": "Patient.identifier:a", "path": "Patient.identifier", "sliceName": "a", "min": 0, "max": "1"},
    {"id": "Patient.identifier:a.system", "path": "Patient.identifier.system", "fixedUri": "http://example.org/a"}
    """#

private let reslicing = #"""
    {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "open",
    "discriminator": [{"type": "value", "path": "system"}]}},
    {"id": "Patient.identifier:a", "path": "Patient.identifier", "sliceName": "a", "min": 0, "max": "*",
    "slicing": {"rules": "open", "discriminator": [{"type": "value", "path": "use"}]}},
    {"id": "Patient.identifier:a.system", "path": "Patient.identifier.system", "fixedUri": "http://example.org/a"},
    {"id": "Patient.identifier:a/b", "path": "Patient.identifier", "sliceName": "a/b", "min": 0, "max": "1"},
    {"id": "Patient.identifier:a/b.use", "path": "Patient.identifier.use", "min": 1, "fixedCode": "usual"}
    """#

private let cases: [(elements: String, json: String, code: String, place: String)] = [
    (
        #"{"id": "Patient.name", "path": "Patient.name", "max": "1"}"#,
        #"{"resourceType": "Patient", "name": [{"text": "a"}, {"text": "b"}]}"#, "VAL-0102", #"{"text": "b"}"#
    ),
    (
        #"{"id": "Patient.gender", "path": "Patient.gender", "max": "0"}"#,
        #"{"resourceType": "Patient", "gender": "male"}"#, "VAL-0102", #""male""#
    ),
    (
        slicing,
        #"""
        {"resourceType": "Patient", "identifier": [{"system": "http://example.org/a", "value": "1"},
        {"system": "http://example.org/a", "value": "2"}]}
        """#, "VAL-0702", #"{"system": "http://example.org/a", "value": "2"}"#
    ),
    (
        reslicing,
        #"""
        {"resourceType": "Patient", "identifier": [{"system": "http://example.org/a", "use": "usual", "value": "1"},
        {"system": "http://example.org/a", "use": "usual", "value": "2"}]}
        """#, "VAL-0702", #"{"system": "http://example.org/a", "use": "usual", "value": "2"}"#
    ),
    (
        slicing,
        #"""
        {"resourceType": "Patient", "extension": [{"url":
        "http://hl7.org/fhir/StructureDefinition/patient-birthTime", "valueDateTime": "2024"}]}
        """#, "VAL-0903", #"{"url":"#
    ),
]

@Test("what is too many, or in the wrong place, is told at itself, with the path of what holds it", arguments: cases)
func surplus(elements: String, json: String, code: String, place: String) throws {
    let found = try diagnostics(json, validator(of: "Patient", elements)).first { $0.code == code }
    let start = try #require(json.range(of: place)).lowerBound
    #expect(found?.expression == "Patient")
    #expect(found?.position?.byteOffset == json.utf8.distance(from: json.startIndex, to: start))
    #expect(found?.hint != nil)
}

extension String {
    fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).last }
}
