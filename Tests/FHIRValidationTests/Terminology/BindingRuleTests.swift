import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

private let status = "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"

private func patient(_ maritalStatus: String) -> String {
    #"{"resourceType": "Patient", "maritalStatus": \#(maritalStatus)}"#
}

private let extensible: [(concept: String, expected: [String])] = [
    (#"{"coding": [{"system": "\#(status)", "code": "M"}]}"#, []),
    (#"{"coding": [{"system": "http://example.org", "code": "x"}, {"system": "\#(status)", "code": "M"}]}"#, []),
    (#"{"coding": [{"system": "http://example.org", "code": "x"}]}"#, ["VAL-0504 Patient.maritalStatus"]),
    (#"{"text": "married"}"#, ["VAL-0505 Patient.maritalStatus"]),
    (#"{"extension": [{"url": "http://example.org/e", "valueCode": "x"}]}"#, []),
]

private let mediaTypes: [(type: String, expected: [String])] = [
    ("application/pdf", []), ("application/fhir+xml;charset=utf-8", []),
    ("pdf", ["VAL-0501 Patient.photo[0].contentType"]),
]

/// A profile with a contained value set, a maximum and a preferred value set.
private let profile = #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/p", "name": "Example", "kind": "resource",
    "type": "Patient", "abstract": false, "derivation": "constraint",
    "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient",
    "contained": [{"resourceType": "ValueSet", "id": "few", "compose": {"include": [{"system": "\#(status)",
    "concept": [{"code": "M"}, {"code": "S"}]}]}},
    {"resourceType": "ValueSet", "id": "one", "compose": {"include": [{"system": "\#(status)",
    "concept": [{"code": "M"}]}]}}], "differential": {"element": [
    {"id": "Patient", "path": "Patient"},
    {"id": "Patient.maritalStatus", "path": "Patient.maritalStatus",
    "binding": {"strength": "preferred", "valueSet": "#one", "extension": [
    {"url": "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet", "valueCanonical": "#few"}]}}]}}
    """#

@Suite("Bindings by their strength")
struct BindingRuleTests {
    @Test("extensible: a warning", arguments: extensible)
    func extensibleBinding(concept: String, expected: [String]) throws {
        #expect(try findings(patient(concept)) == expected)
    }

    @Test("required: of a grammar too", arguments: mediaTypes)
    func grammar(type: String, expected: [String]) throws {
        #expect(
            try findings(#"{"resourceType": "Patient", "photo": [{"contentType": "\#(type)", "title": "A"}]}"#)
                == expected)
    }

    @Test("a language must be one, whichever is preferred")
    func language() throws {
        #expect(try findings(#"{"resourceType": "Patient", "language": "tlh"}"#) == [])
        #expect(
            try findings(#"{"resourceType": "Patient", "language": "ja_JP"}"#) == ["VAL-0501 Patient.language"])
    }

    @Test("a maximum is required, what is preferred is told if asked for, and a profile may contain both")
    func maximumAndPreferred() throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"name": "example.guide", "version": "1.0.0"}"#, to: "package/package.json")
        try folder.write(profile, to: "package/p.json")
        var options = ValidationOptions(profiles: ["http://example.org/p"])
        options.checksPreferredBindings = true
        let validator = Validator(
            definitions: .embedded.adding(try FHIRPackage(folder: folder.path)), options: options)
        func found(_ code: String) throws -> [String] {
            let json = patient(#"{"coding": [{"system": "\#(status)", "code": "\#(code)"}]}"#)
            return try validator.validate(SourceDocument(json: SourceBytes(json))).map { $0.code }
        }
        #expect(try found("M") == [])
        #expect(try found("S") == ["VAL-0506"])
        #expect(try found("W").sorted() == ["VAL-0502", "VAL-0506"])
    }

    @Test(
        "units of vital signs bind components: loosely where a profile has that from R4, strictly where it says so",
        arguments: [("Observation", "VAL-0501"), ("vitalsigns", "VAL-0504")])
    func vitalUnits(base: String, expected: String) throws {
        let binding = #"""
            {"id": "Observation.component.value[x]", "path": "Observation.component.value[x]",
            "binding": {"strength": "required", "valueSet": "http://hl7.org/fhir/ValueSet/ucum-vitals-common"}}
            """#
        let validator = try validator(
            of: "Observation", base: base, base == "Observation" ? binding : "")
        let found = try validator.findings(
            #"""
            {"resourceType": "Observation", "component": [{"code": {"text": "x"}, "valueQuantity": {"value": 5,
            "unit": "L/min", "system": "http://unitsofmeasure.org", "code": "L/min"}}]}
            """#)
        #expect(
            found.filter { $0.contains("value") } == ["\(expected) Observation.component[0].value.ofType(Quantity)"])
    }

    @Test("a coding without a system is in no value set")
    func withoutSystem() throws {
        let json = #"""
            {"resourceType": "AllergyIntolerance", "patient": {"display": "A"},
            "clinicalStatus": {"coding": [{"code": "active"}]}}
            """#
        #expect(
            try findings(json) == [
                "VAL-0502 AllergyIntolerance.clinicalStatus", "VAL-0525 AllergyIntolerance.clinicalStatus.coding[0]",
            ])
    }

    private static let system = #"""
        {"resourceType": "CodeSystem", "url": "http://example.org/cs", "content": "complete", "concept": [
        {"code": "G", "property": [{"code": "notSelectable", "valueBoolean": true}], "concept": [{"code": "G1"}]}]}
        """#
    private static let whole = #"""
        {"resourceType": "ValueSet", "url": "http://example.org/all", "compose": {"include": [
        {"system": "http://example.org/cs"}]}}
        """#

    @Test("an abstract code groups others and is no code of a record", arguments: [("G", true), ("G1", false)])
    func abstractCode(code: String, isWrong: Bool) throws {
        let validator = try validator(
            of: "Patient",
            #"""
            {"id": "Patient.maritalStatus", "path": "Patient.maritalStatus",
            "binding": {"strength": "required", "valueSet": "http://example.org/all"}}
            """#, extra: [Self.system, Self.whole])
        let json = patient(#"{"coding": [{"system": "http://example.org/cs", "code": "\#(code)"}]}"#)
        let found = try diagnostics(json, validator).filter { $0.code == "VAL-0502" }
        #expect(found.map(\.expression) == (isWrong ? ["Patient.maritalStatus"] : []))
        if isWrong { #expect(found.first?.hint?.en == "Use one of: G1.") }
    }

    @Test("of a version of the code system that is not here, nothing is known, whatever other versions lack")
    func otherVersion() throws {
        let pinned = Self.whole.replacing(
            #""http://example.org/cs""#, with: #""http://example.org/cs", "version": "2""#)
        let validator = try validator(
            of: "Patient",
            #"""
            {"id": "Patient.maritalStatus", "path": "Patient.maritalStatus",
            "binding": {"strength": "required", "valueSet": "http://example.org/all"}}
            """#,
            extra: [Self.system.replacing(#""url""#, with: #""version": "1", "url""#), pinned])
        let found = try diagnostics(
            patient(#"{"coding": [{"system": "http://example.org/cs", "code": "Z"}]}"#), validator)
        #expect(found.filter { $0.severity != .warning }.map(\.code) == ["VAL-0510"])
    }

    @Test(
        "of a type: the units of an age",
        arguments: [("a", []), ("kg", ["VAL-0504 Condition.onset.ofType(Age)"])] as [(String, [String])])
    func typeBinding(age: String, expected: [String]) throws {
        let ucum = #""system": "http://unitsofmeasure.org""#
        let condition = #"""
            {"resourceType": "Condition", "subject": {"reference": "Patient/1"}, "clinicalStatus": {"coding": [{"system":
            "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}]},
            "onsetAge": {"value": 1, \#(ucum), "code": "\#(age)"}}
            """#
        #expect(try findings(condition) == expected)
    }

    private static let additional: [(purpose: String, more: String, expected: [String])] = [
        ("required", "", ["VAL-0502 Patient.maritalStatus"]), ("extensible", "", ["VAL-0504 Patient.maritalStatus"]),
        ("ui", "", []), ("required", #"{"url": "any", "valueBoolean": true},"#, []),
        ("required", #"{"url": "usage", "valueUsageContext": {"code": {"code": "age"}}},"#, []),
    ]

    @Test("of a binding beside the element's own", arguments: additional)
    func beside(purpose: String, more: String, expected: [String]) throws {
        let validator = try validator(
            of: "Patient",
            #"""
            {"id": "Patient.maritalStatus", "path": "Patient.maritalStatus", "binding": {"strength": "example",
            "extension": [{"url": "http://hl7.org/fhir/tools/StructureDefinition/additional-binding", "extension": [
            \#(more) {"url": "purpose", "valueCode": "\#(purpose)"},
            {"url": "valueSet", "valueCanonical": "http://example.org/all"}]}]}}
            """#, extra: [Self.system, Self.whole])
        // What R4 itself binds the element to is told of the type.
        let found = try validator.validate(
            SourceDocument(json: SourceBytes(patient(#"{"coding": [{"system": "\#(status)", "code": "M"}]}"#))))
        #expect(found.filter { $0.severity != .information }.map { "\($0.code) \($0.expression)" } == expected)
    }
}
