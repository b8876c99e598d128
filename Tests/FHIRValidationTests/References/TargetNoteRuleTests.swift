import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import Testing

private func profile(_ name: String, _ type: String, _ elements: String) throws -> SourceDocument {
    try SourceDocument(
        json: SourceBytes(
            #"""
            {"resourceType": "StructureDefinition", "url": "http://example.org/\#(name)", "name": "\#(name)",
            "kind": "resource", "type": "\#(type)", "abstract": false, "derivation": "constraint",
            "baseDefinition": "http://hl7.org/fhir/StructureDefinition/\#(type)",
            "differential": {"element": [\#(elements)]}}
            """#))
}

private func invariant(_ key: String, _ type: String, _ expression: String) -> String {
    #"""
    {"id": "\#(type)", "path": "\#(type)", "constraint": [{"key": "\#(key)", "severity": "error", "human": "h",
    "expression": "\#(expression)"}]}
    """#
}

/// The findings of a Patient, and of an Observation of it whose profile asks for one of the Patient with an element.
private func noted(_ element: String, claims: Bool = false, steps: Int = 100_000) throws -> [Diagnostic] {
    let observation = #"""
        \#(invariant("o-1", "Observation", "status.exists() and code.exists()")), {"id": "Observation.subject",
        "path": "Observation.subject", "type": [{"code": "Reference", "targetProfile": ["http://example.org/target"]}]}
        """#
    let definitions = try [profile("target", "Patient", element), profile("observation", "Observation", observation)]
    var options = ValidationOptions()
    options.invariantSteps = steps
    let meta = claims ? #", "meta": {"profile": ["http://example.org/target"]}"# : ""
    let json = #"""
        {"resourceType": "Bundle", "type": "collection", "entry": [
        {"fullUrl": "http://example.org/fhir/Observation/o", "resource": {"resourceType": "Observation", "id": "o",
        "meta": {"profile": ["http://example.org/observation"]}, "status": "final", "code": {"text": "a"},
        "subject": {"reference": "Patient/p"}}},
        {"fullUrl": "http://example.org/fhir/Patient/p", "resource": {"resourceType": "Patient", "id": "p",
        "active": true\#(meta)}}]}
        """#
    let validator = Validator(definitions: .embedded.adding(resources: definitions), options: options)
    return validator.validate(try SourceDocument(json: SourceBytes(json)))
}

@Suite("what of a target's profile was not checked")
struct TargetNoteRuleTests {
    private let subject = "Bundle.entry[0].resource.subject"
    private let patient = "Bundle.entry[1].resource"

    @Test("an invariant that cannot be evaluated is told of the reference, or of the target that names the profile")
    func brokenInvariant() throws {
        let element = invariant("t-1", "Patient", "foo(")
        #expect(try noted(element).map { "\($0.code) \($0.expression)" } == ["VAL-0804 \(subject)"])
        #expect(try noted(element, claims: true).map { "\($0.code) \($0.expression)" } == ["VAL-0804 \(patient)"])
    }

    @Test("so is a part that cannot be used")
    func brokenSlicing() throws {
        let element = #"""
            {"id": "Patient.birthDate", "path": "Patient.birthDate", "max": "1"},
            {"id": "Patient.name:a", "path": "Patient.name", "sliceName": "a", "min": 1}
            """#
        let found = try noted(element)
        #expect(found.map { "\($0.severity) \($0.code) \($0.expression)" } == ["information VAL-0607 \(subject)"])
        let claimed = try noted(element, claims: true).map { "\($0.code) \($0.expression)" }
        #expect(claimed == ["VAL-0607 \(patient).meta.profile[0]"])
    }

    @Test("a profile of which nothing can be used is a warning")
    func nothing() throws {
        let element = #"{"id": "Patient.name:a", "path": "Patient.name", "sliceName": "a", "min": 1}"#
        #expect(try noted(element).map { "\($0.severity) \($0.code)" } == ["warning VAL-0607"])
        #expect(try noted(element, claims: true).map { "\($0.severity) \($0.code)" } == ["warning VAL-0607"])
    }

    @Test("the invariant that used the steps up is named, in a trial, too")
    func steps() throws {
        let found = try noted(invariant("t-1", "Patient", "(1|2|3).repeat($this+1).exists()"), steps: 10_000)
        #expect(found.map { "\($0.severity) \($0.code) \($0.expression)" } == ["warning VAL-0804 \(subject)"])
        #expect(found.first?.hint?.en.contains("The invariant t-1 (profile target) took most of them") == true)
        #expect(found.first?.hint?.ja.contains("手数を最も使った制約は t-1 です") == true)
    }

    @Test("just what was not checked is named, at the reference, though another rule of the target is broken")
    func broken() throws {
        let element = #"""
            {"id": "Patient", "path": "Patient", "constraint": [
            {"key": "t-1", "severity": "error", "human": "h", "expression": "(1|2|3).repeat($this+1).exists()"},
            {"key": "t-2", "severity": "error", "human": "h", "expression": "gender.exists()"}]}
            """#
        let found = try noted(element, steps: 10_000)
        #expect(found.map { "\($0.code) \($0.expression)" } == ["VAL-0804 \(subject)", "VAL-1012 \(subject)"])
        let hint = found.first?.hint
        #expect(hint?.en.contains("t-1 (profile target)") == true && hint?.en.contains("t-2") == false)
        #expect(hint?.ja.contains("t-1（プロファイル target）") == true && hint?.ja.contains("t-2") == false)
    }

    @Test("a name on what cannot repeat is a label, and the rule is one of the element")
    func label() throws {
        let element = #"{"id": "Patient.birthDate:a", "path": "Patient.birthDate", "sliceName": "a", "min": 1}"#
        let codes = try noted(element, claims: true).filter(\.isError).map { "\($0.code) \($0.expression)" }
        #expect(codes == ["VAL-0101 \(patient)"])
    }
}
