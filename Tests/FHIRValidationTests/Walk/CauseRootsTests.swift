import Diagnostics
import FHIRDefinitions
import FHIRTree
import Testing

@testable import FHIRValidation

private func profile(_ name: String, _ type: String, _ elements: String) throws -> SourceDocument {
    try SourceDocument(
        json: SourceBytes(
            #"""
            {"resourceType": "StructureDefinition", "url": "http://example.org/\#(name)", "name": "\#(name)",
            "kind": "resource", "type": "\#(type)", "abstract": false, "derivation": "constraint",
            "baseDefinition": "http://hl7.org/fhir/StructureDefinition/\#(type)",
            "differential": {"element": [{"id": "\#(type)", "path": "\#(type)"}, \#(elements)]}}
            """#))
}

private func validator(limit: Int = 1_000) throws -> Validator {
    let definitions = try [
        profile("named", "Patient", #"{"id": "Patient.name", "path": "Patient.name", "min": 1}"#),
        profile("sexed", "Patient", #"{"id": "Patient.gender", "path": "Patient.gender", "min": 1}"#),
        profile(
            "observation", "Observation",
            #"""
            {"id": "Observation.subject", "path": "Observation.subject", "type": [{"code": "Reference",
            "targetProfile": ["http://example.org/sexed"]}]}
            """#),
        profile(
            "choice", "Observation",
            #"""
            {"id": "Observation.subject", "path": "Observation.subject", "type": [{"code": "Reference",
            "targetProfile": ["http://example.org/named", "http://example.org/sexed"]}]}
            """#),
    ]
    return Validator(
        definitions: .embedded.adding(resources: definitions), options: ValidationOptions(findingLimit: limit))
}

/// A Bundle of a Patient and Observations of it; `last` is the status of the last one.
private func bundle(
    _ patient: String, claims: String? = nil, observations: Int = 1, of profile: String = "observation",
    last: String = "final"
) throws -> SourceDocument {
    let meta = claims.map { #", "meta": {"profile": ["http://example.org/\#($0)"]}"# } ?? ""
    let resources =
        [#"{"resourceType": "Patient", "id": "p"\#(meta)\#(patient)}"#]
        + (0..<observations).map {
            #"""
            {"resourceType": "Observation", "id": "o\#($0)", "meta": {"profile": ["http://example.org/\#(profile)"]},
            "status": "\#($0 == observations - 1 ? last : "final")", "code": {"text": "a"},
            "subject": {"reference": "Patient/p"}}
            """#
        }
    let names = ["Patient/p"] + (0..<observations).map { "Observation/o\($0)" }
    let members = zip(names, resources).map { #"{"fullUrl": "http://example.org/fhir/\#($0)", "resource": \#($1)}"# }
    return try SourceDocument(
        json: SourceBytes(
            #"{"resourceType": "Bundle", "type": "collection", "entry": [\#(members.joined(separator: ","))]}"#))
}

private func errors(_ findings: [Diagnostic]) -> [String] {
    findings.filter(\.isError).map { "\($0.code) \($0.expression)" }
}

@Suite("which finding explains others")
struct CauseRootsTests {
    private let subject = "VAL-1012 Bundle.entry[1].resource.subject"

    private func suppressed(_ document: SourceDocument, _ json: String, _ validator: Validator) throws -> [Diagnostic] {
        let suppressions = try Suppressions(SourceBytes(json))
        #expect(suppressions.findings.isEmpty)
        let outcome = validator.validate(document, suppressing: suppressions)
        #expect(outcome.suppressed.count == 1)
        return outcome.findings
    }

    @Test("what follows from an accepted finding stays as it is")
    func acceptedCause() throws {
        let validator = try validator()
        let document = try bundle("", claims: "sexed", observations: 2)
        #expect(errors(validator.validate(document)) == ["VAL-0101 Bundle.entry[0].resource"])
        let found = try suppressed(document, #"[{"code": "VAL-0101", "reason": "not asked"}]"#, validator)
        #expect(errors(found) == [subject, "VAL-1012 Bundle.entry[2].resource.subject"])
        #expect(found.allSatisfy { $0.hint?.en.contains("The cause is that of") != true })
    }

    @Test("the first finding that is not accepted explains the others")
    func acceptedFirst() throws {
        let found = try suppressed(
            bundle("", observations: 3), #"[{"path": "Bundle.entry[1].resource.subject", "reason": "another system"}]"#,
            validator())
        #expect(errors(found) == ["VAL-1012 Bundle.entry[2].resource.subject"])
        #expect(found.filter { $0.code == "VAL-1012" }.count == 2)
    }

    @Test("another fault of the same code at the same place is no cause")
    func anotherFault() throws {
        let found = try validator().validate(bundle("", claims: "named"))
        #expect(errors(found) == ["VAL-0101 Bundle.entry[0].resource", subject])
        #expect(found.first { $0.code == "VAL-1012" }?.hint?.en.contains("'gender' is missing") == true)
    }

    @Test("one fault that is told is not all of the cause")
    func partOfTheCause() throws {
        let found = try validator().validate(bundle(#", "active": "yes""#))
        #expect(errors(found) == ["VAL-0214 Bundle.entry[0].resource.active", subject])
        let hint = found.first { $0.code == "VAL-1012" }?.hint?.en ?? ""
        #expect(hint.contains("'gender' is missing"), "\(hint)")
        let whole = try validator().validate(bundle(#", "gender": "male", "active": "yes""#))
        #expect(errors(whole) == ["VAL-0214 Bundle.entry[0].resource.active"])
    }

    @Test("of several profiles one is enough")
    func severalProfiles() throws {
        let found = try validator().validate(bundle(#", "gender": "male", "active": "yes""#, of: "choice"))
        #expect(errors(found) == ["VAL-0214 Bundle.entry[0].resource.active"])
        #expect(try errors(validator().validate(bundle("", of: "choice", last: "final"))) == [subject])
    }

    @Test("findings that lead to each other do not make each other a consequence")
    func circle() {
        let text = BilingualText(ja: "文", en: "Text.")
        let found = ["a", "b"].map { Diagnostic(.error, "VAL-1012", at: $0, message: text) }
        let causes = [0: FindingCause(of: "VAL-1012", at: "b"), 1: FindingCause(of: "VAL-1012", at: "a")]
        #expect(found.grouped(by: causes).filter(\.isError).count == 1)
    }

    @Test("what follows takes no room from the errors that are listed")
    func limit() throws {
        let found = try validator(limit: 2).validate(bundle("", observations: 40, last: "zz"))
        #expect(errors(found) == [subject, "VAL-0501 Bundle.entry[40].resource.status"])
        let last = try #require(found.last)
        #expect(last.code == "VAL-0009" && !last.isError && last.message.en.contains("all errors are"))
        #expect(try errors(validator(limit: 1).validate(bundle("", observations: 40))) == [subject])
    }
}
