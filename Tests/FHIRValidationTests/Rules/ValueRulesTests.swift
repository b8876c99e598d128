import FHIRDefinitions
import FHIRTree
import Testing

@testable import FHIRValidation

private let bindings: [(json: String, expected: [String])] = [
    (#"{"resourceType": "Patient", "gender": "female"}"#, []),
    (#"{"resourceType": "Patient", "gender": "M"}"#, ["VAL-0501 Patient.gender"]),
    (
        #"{"resourceType": "Patient", "_gender": {"extension": [{"url": "http://example.org/a", "valueCode": "a"}]}}"#,
        ["VAL-0503 Patient.gender"]
    ),
    (#"{"resourceType": "Patient", "name": [{"text": "A", "use": "often"}]}"#, ["VAL-0501 Patient.name[0].use"]),
    (
        #"""
        {"resourceType": "AllergyIntolerance", "patient": {"display": "A"}, "clinicalStatus": {"coding": [{"system":
        "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "code": "active"}]}}
        """#, []
    ),
    (
        #"""
        {"resourceType": "AllergyIntolerance", "patient": {"display": "A"},
        "clinicalStatus": {"coding": [{"system": "http://example.org/a", "code": "active"}]}}
        """#, ["VAL-0502 AllergyIntolerance.clinicalStatus"]
    ),
    (
        #"{"resourceType": "AllergyIntolerance", "patient": {"display": "A"}, "clinicalStatus": {"text": "active"}}"#,
        ["VAL-0503 AllergyIntolerance.clinicalStatus"]
    ),
    (#"{"resourceType": "Binary", "contentType": "application/x-unheard-of"}"#, []),
]

@Test("required bindings are checked where the codes are known", arguments: bindings)
func requiredBinding(json: String, expected: [String]) throws {
    #expect(try findings(json) == expected)
}

private let words = "female male other unknown", numbers = "312 322 324 333 342 344 352 362 372 424 432 444 612"
private let hints: [(code: String, codes: String, hint: String?)] = [
    ("femal", words, "Did you mean 'female'?"),
    ("Female", words, "Did you mean 'female'?"),
    ("M", words, "Use one of: female, male, other, unknown."),
    ("male1", words, "Use one of: female, male, other, unknown."),
    ("442", numbers, nil),
    ("444", numbers, "The system of this code is 'http://example.org/s'."),
]

@Test("a misspelt word gets the word as its hint, a number does not", arguments: hints)
func hint(code: String, codes: String, expected: String?) {
    let valueSet = ValueSetDefinition(
        url: "http://example.org/v", package: PackageID(name: "a", version: "1"), completeness: .complete,
        codes: ["http://example.org/s": Set(codes.split(separator: " ").map(String.init))])
    #expect(BindingRule.hint(for: code, in: valueSet)?.en == expected)
}

private let comparisons: [(value: String, wanted: String, isEqual: Bool, matches: Bool)] = [
    (#""a""#, #""a""#, true, true),
    (#""\u0061""#, #""a""#, true, true),
    ("1.0", "1.00", false, false),
    ("1", #""1""#, false, false),
    (#"{"b": 1, "a": 2}"#, #"{"a": 2, "b": 1}"#, true, true),
    (#"{"a": 1, "b": 2}"#, #"{"a": 1}"#, false, true),
    (#"{"a": 1}"#, #"{"a": 1, "b": 2}"#, false, false),
    ("[1, 2]", "[1, 2]", true, true),
    ("[2, 1]", "[1, 2]", false, true),
    ("[1, 2]", "[2]", false, true),
    ("[1]", "[1, 2]", false, false),
    (#"{"c": [{"s": "x", "d": 1}, {"s": "y"}]}"#, #"{"c": [{"s": "y"}]}"#, false, true),
]

@Test("fixed values are compared whole, patterns in part", arguments: comparisons)
func comparison(value: String, wanted: String, isEqual: Bool, matches: Bool) throws {
    let value = try SourceDocument(json: SourceBytes(value)), wanted = try SourceDocument(json: SourceBytes(wanted))
    #expect(ValueComparison.isEqual(value.root, to: wanted.root) == isEqual)
    #expect(value.root.includes(wanted.root) == matches)
}
