import Diagnostics
import FHIRDefinitions
import FHIRTree
import Testing

@testable import FHIRValidation

private let text = BilingualText(ja: "文。", en: "Text.")

/// A Patient with two places for findings: a Coding of its own, and one of two.
private let document = try? SourceDocument(
    json: SourceBytes(
        #"""
        {"resourceType": "Patient", "maritalStatus": {"coding": [{"system": "http://example.org/a", "code": "b"}]},
        "communication": [{"language": {"coding": [{"code": "c"}, {"code": "d"}]}}],
        "meta": {"profile": ["http://example.org/p"]}}
        """#))

/// Whether the second finding follows from the first one.
private func follows(
    _ told: String, at place: (SourceNode) -> SourceNode?, _ general: String, at value: (SourceNode) -> SourceNode?,
    severity: Diagnostic.Severity = .error
) throws -> Bool {
    let document = try #require(document)
    let places = [try #require(place(document.root)), try #require(value(document.root))]
    let findings = zip(places, [(Diagnostic.Severity.error, told), (severity, general)]).map { place, finding in
        (entry: place.index, finding: Diagnostic(finding.0, finding.1, at: place.expression, message: text))
    }
    return RepeatedFinding.causes(in: findings, of: document)[1]?.ways == [[.init(findings[0].finding)]]
}

@Suite("findings that repeat others")
struct RepeatedFindingTests {
    private let concept: (SourceNode) -> SourceNode? = { $0["maritalStatus"] }
    private let coding: (SourceNode) -> SourceNode? = { $0["maritalStatus"]?["coding"]?.items.first { _ in true } }
    private let code: (SourceNode) -> SourceNode? = {
        $0["maritalStatus"]?["coding"]?.items.first { _ in true }?["code"]
    }
    private let oneOfTwo: (SourceNode) -> SourceNode? = {
        $0["communication"]?.items.first { _ in true }?["language"]?["coding"]?.items.first { _ in true }?["code"]
    }
    private let language: (SourceNode) -> SourceNode? = { $0["communication"]?.items.first { _ in true }?["language"] }

    @Test("a code that its system lacks is in no value set either")
    func codes() throws {
        #expect(try follows("VAL-0501", at: code, "VAL-0520", at: code))
        #expect(try follows("VAL-0501", at: coding, "VAL-0520", at: code))
        #expect(try follows("VAL-0502", at: concept, "VAL-0520", at: code))
        #expect(try follows("VAL-1315", at: concept, "VAL-0520", at: code))
        #expect(try !follows("VAL-0501", at: concept, "VAL-0520", at: code))
        #expect(try !follows("VAL-0502", at: language, "VAL-0520", at: oneOfTwo))
        #expect(try follows("VAL-0402", at: code, "VAL-0520", at: code))
        #expect(try !follows("VAL-0402", at: concept, "VAL-0520", at: code))
    }

    @Test(
        "a guide's own rule about the value is the one to follow",
        arguments: ["VAL-0520", "VAL-0530", "VAL-0540", "VAL-0551", "VAL-0552"])
    func guides(code general: String) throws {
        #expect(try follows("ERX-0031", at: code, general, at: code))
        #expect(try !follows("ERX-0031", at: coding, general, at: code))
        #expect(try !follows("VAL-0301", at: code, general, at: code))
    }

    @Test("what is told less severely leaves the other as it is")
    func severity() throws {
        #expect(try follows("CKP-0030", at: code, "VAL-0530", at: code, severity: .warning))
        #expect(try !follows("CKP-0030", at: code, "VAL-0530", at: code, severity: .fatal))
    }

    @Test("the repeated one is information, and leaves its hint to the other one that has none")
    func hints() throws {
        let document = try #require(document)
        let entry = try #require(code(document.root)).index
        let hint = BilingualText(ja: "「a」ですか。", en: "Did you mean 'a'?")
        let findings = [
            (entry, Diagnostic(.error, "VAL-0520", at: "Patient.b", message: text, hint: hint)),
            (entry, Diagnostic(.error, "ERX-0031", at: "Patient.b", message: text)),
        ]
        let causes = RepeatedFinding.causes(in: findings.map { ($0.0, $0.1) }, of: document)
        let grouped = findings.map(\.1).grouped(by: causes)
        #expect(grouped.map(\.severity) == [.information, .error])
        #expect(grouped[1].hint?.en == "Did you mean 'a'? One more finding has the same cause.")
        #expect(grouped[0].hint?.en == "The cause is that of ERX-0031 at Patient.b: mend that.")
        let kept = findings.map(\.1).grouped(by: causes, repeatsCauses: true)
        #expect(kept.map(\.severity) == [.error, .error])
    }

    @Test("a fixed value that two profiles share is told once")
    func fixedOnce() throws {
        func profile(_ name: String, base: String) -> String {
            #"""
            {"resourceType": "StructureDefinition", "url": "http://example.org/\#(name)", "name": "\#(name)",
            "kind": "resource", "type": "Patient", "abstract": false, "derivation": "constraint",
            "baseDefinition": "\#(base)", "differential": {"element": [{"id": "Patient", "path": "Patient"},
            {"id": "Patient.gender", "path": "Patient.gender", "fixedCode": "male"},
            {"id": "Patient.maritalStatus", "path": "Patient.maritalStatus", "patternCodeableConcept": {"text": "a"}}]}}
            """#
        }
        let definitions = try [
            profile("a", base: "http://hl7.org/fhir/StructureDefinition/Patient"),
            profile("b", base: "http://example.org/a"),
        ].map { try SourceDocument(json: SourceBytes($0)) }
        let validator = Validator(definitions: .embedded.adding(resources: definitions))
        let found = try diagnostics(
            #"""
            {"resourceType": "Patient", "meta": {"profile": ["http://example.org/a", "http://example.org/b"]},
            "gender": "female", "maritalStatus": {"text": "b"}}
            """#, validator)
        #expect(found.filter(\.isError).map(\.code).sorted() == ["VAL-0401", "VAL-0402"])
    }
}
