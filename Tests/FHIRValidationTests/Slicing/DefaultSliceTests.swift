import FHIRTree
import FHIRValidation
import Testing

/// - Source: FHIR R4 (4.0.1), profiling.html#slicing, default slice.
@Suite("Default slices")
struct DefaultSliceTests {
    /// `Patient.identifier` in slices by its system: `a`, and all others, which need a value.
    private static func slicing(_ rules: String, max: String = "*") -> String {
        #"""
        {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "\#(rules)",
        "discriminator": [{"type": "value", "path": "system"}]}},
        {"id": "Patient.identifier:@default", "path": "Patient.identifier", "sliceName": "@default", "min": 0,
        "max": "\#(max)"},
        {"id": "Patient.identifier:@default.value", "path": "Patient.identifier.value", "min": 1},
        {"id": "Patient.identifier:a", "path": "Patient.identifier", "sliceName": "a", "min": 0, "max": "1"},
        {"id": "Patient.identifier:a.system", "path": "Patient.identifier.system", "min": 1, "fixedUri": "http://a.jp"}
        """#
    }

    static let cases: [(rules: String, max: String, identifiers: String, expected: [String])] = [
        ("closed", "*", #"{"system": "http://a.jp"}, {"system": "http://z.jp", "value": "1"}, {"value": "2"}"#, []),
        ("closed", "*", #"{"system": "http://z.jp"}"#, ["VAL-0101 Patient.identifier[0]"]),
        ("open", "*", #"{"system": "http://z.jp"}"#, ["VAL-0101 Patient.identifier[0]"]),
        ("open", "1", #"{"value": "1"}, {"value": "2"}"#, ["VAL-0702 Patient"]),
        ("closed", "0", #"{"value": "1"}"#, ["VAL-0703 Patient.identifier[0]"]),
    ]

    @Test("take what no other slice takes", arguments: cases)
    func rest(rules: String, max: String, identifiers: String, expected: [String]) throws {
        let validator = try validator(of: "Patient", Self.slicing(rules, max: max))
        #expect(try validator.findings(#"{"resourceType": "Patient", "identifier": [\#(identifiers)]}"#) == expected)
    }
}
