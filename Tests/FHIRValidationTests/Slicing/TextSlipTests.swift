import Diagnostics
import Testing

@testable import FHIRValidation

private let cases: [(text: String, wanted: String, remark: String?)] = [
    ("http://example.org/ids/", "http://example.org/ids", "The only difference is the '/' at its end."),
    ("https://example.org/ids", "http://example.org/ids", "The only difference is 'http' for 'https'."),
    ("HOME", "home", "The only difference is the case of letters."),
    (" home", "home", "There is white space around it."),
    ("home", "home", nil), ("work", "home", nil), ("urn:oid:1.2", "http://example.org/ids", nil),
    ("http://example.org/idz", "http://example.org/ids", nil),
]

@Test("what is nearly the text that a slice asks for says the difference", arguments: cases)
func textSlip(text: String, wanted: String, remark: String?) {
    #expect(TextSlip(text, wanted: wanted)?.remark?.en == remark)
}

@Test("a similar URL is near, another word is not")
func similarText() {
    #expect(TextSlip("http://example.org/idz", wanted: "http://example.org/ids") != nil)
    #expect(TextSlip("work", wanted: "home") == nil)
    #expect(TextSlip("home", wanted: "home") == nil)
}

@Test("a missing slice names the occurrence whose system is nearly the right one")
func missingSlice() throws {
    let validator = try validator(
        of: "Patient",
        #"""
        {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "open",
        "discriminator": [{"type": "value", "path": "system"}]}},
        {"id": "Patient.identifier:a", "path": "Patient.identifier", "sliceName": "a", "min": 1},
        {"id": "Patient.identifier:a.system", "path": "Patient.identifier.system", "fixedUri": "http://example.org/ids"}
        """#)
    let json = #"{"resourceType": "Patient", "identifier": [{"value": "0"}, {"system": "http://example.org/ids/"}]}"#
    let found = try diagnostics(json, validator).first { $0.code == "VAL-0701" }
    #expect(
        found?.hint?.en == """
            'identifier[1]' comes closest, but at 'system' the value is not "http://example.org/ids". \
            The only difference is the '/' at its end.
            """)
}
