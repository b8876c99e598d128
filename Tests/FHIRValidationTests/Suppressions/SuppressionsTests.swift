import Diagnostics
import FHIRTree
import FHIRValidation
import Testing

private let bundle = #"""
    {"resourceType": "Bundle", "type": "collection", "entry": [
    {"fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001", "resource":
    {"resourceType": "Patient", "gender": "a", "name": [{"use": "b"}, {"use": "c"}]}},
    {"fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000002", "resource":
    {"resourceType": "Person", "gender": "a", "meta": {"profile": ["http://example.org/p|1.0"]},
    "active": "x"}, "d": 1}]}
    """#

private let cases: [(entries: String, left: [String])] = [
    ("[]", ["a1", "b", "c", "a2", "x", "d"]),
    (#"[{"code": "VAL-0501", "reason": "r"}]"#, ["x", "d"]),
    (#"[{"code": "val0501", "path": "gender", "reason": "r"}]"#, ["b", "c", "x", "d"]),
    (#"[{"path": "Patient.gender", "reason": "r"}]"#, ["b", "c", "a2", "x", "d"]),
    (#"[{"path": "Patient.name[1].use", "reason": "r"}]"#, ["a1", "b", "a2", "x", "d"]),
    (#"[{"path": "Patient.*", "reason": "r"}]"#, ["a2", "x", "d"]),
    (#"[{"path": "Bundle.entry.resource.gender", "reason": "r"}]"#, ["b", "c", "x", "d"]),
    (#"[{"path": "Bundle.entry[1].*", "reason": "r"}]"#, ["a1", "b", "c", "d"]),
    (#"[{"profile": "http://example.org/p", "reason": "r"}]"#, ["a1", "b", "c", "d"]),
    (#"[{"profile": "http://example.org/p|1.0", "code": "VAL-0501", "reason": "r"}]"#, ["a1", "b", "c", "x", "d"]),
    (#"[{"profile": "http://example.org/p|2.0", "reason": "r"}]"#, ["a1", "b", "c", "a2", "x", "d"]),
    (#"[{"path": "Patient.gender", "reason": "r"}, {"code": "VAL-0214", "reason": "r"}]"#, ["b", "c", "a2", "d"]),
    (#"[{"path": "Patient.gender", "code": "VAL-0214", "reason": "r"}]"#, ["a1", "b", "c", "a2", "x", "d"]),
]

/// What the errors of the Bundle are called above, by their expression.
private let names = [
    "Bundle.entry[0].resource.gender": "a1", "Bundle.entry[0].resource.name[0].use": "b",
    "Bundle.entry[0].resource.name[1].use": "c", "Bundle.entry[1].resource.gender": "a2",
    "Bundle.entry[1].resource.active": "x", "Bundle.entry[1]": "d",
]

@Test("what an entry concerns is told apart", arguments: cases)
func apply(entries: String, left: [String]) throws {
    let suppressions = try Suppressions(SourceBytes(entries))
    #expect(suppressions.findings.isEmpty)
    let document = try SourceDocument(json: SourceBytes(bundle))
    let outcome = standardValidator.validate(document, suppressing: suppressions)
    #expect(outcome.findings.filter(\.isError).map { names[$0.expression] ?? "\($0)" } == left)
    let all = standardValidator.validate(document)
    #expect(outcome.findings.count + outcome.suppressed.count == all.count)
}

@Test("a profile of the options counts for the outermost resource and what is in it")
func optionProfile() throws {
    let profile = "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Patient"
    let validator = Validator(options: ValidationOptions(profiles: [profile]))
    let document = try SourceDocument(json: SourceBytes(#"{"resourceType": "Patient", "gender": "a"}"#))
    let suppressions = Suppressions([.init(code: "VAL-0501", profile: profile, reason: "r")])
    #expect(!validator.validate(document, suppressing: suppressions).findings.contains { $0.code == "VAL-0501" })
}

private let faults: [(text: String, found: [String])] = [
    (#"[{"code": "VAL-0501"}]"#, ["SUP-0102 1:2"]),
    (#"[{"code": "VAL-0501", "reason": " "}]"#, ["SUP-0102 1:2"]),
    (#"[{"code": "VAL-0501", "reason": 1}]"#, ["SUP-0105 1:33"]),
    ("[\n{\"code\": \"VAL-9999\", \"reason\": \"r\"}]", ["SUP-0103 2:10"]),
    (#"[{"code": "VAL-0501", "paht": "Patient", "reason": "r"}]"#, ["SUP-0104 1:23"]),
    (#"[{"reason": "r"}]"#, ["SUP-0105 1:2"]),
    (#"[{"path": "Patient..a", "reason": "r"}]"#, ["SUP-0105 1:11"]),
    (#"[{"path": "", "reason": "r"}]"#, ["SUP-0105 1:11"]),
    (#"[{"path": "a", "path": "b", "reason": "r"}]"#, ["SUP-0105 1:16"]),
    (
        #"["VAL-0501", {"code": "VAL-0009", "reason": "r"}, {"code": "JSN-0101", "reason": "r"}]"#,
        ["SUP-0105 1:2", "SUP-0106 1:23", "SUP-0106 1:60"]
    ),
]

@Test("a faulty entry is reported with its place and concerns nothing", arguments: faults)
func faulty(text: String, found: [String]) throws {
    let suppressions = try Suppressions(SourceBytes(text))
    let shown = suppressions.findings.map { "\($0.code) \($0.position?.line ?? 0):\($0.position?.column ?? 0)" }
    #expect(shown == found)
    #expect(suppressions.entries.isEmpty)
    for finding in suppressions.findings {
        #expect(finding.severity == .error && finding.hint != nil)
        #expect(DiagnosticPage.page(for: finding.code) != nil)
    }
}

@Test("what is no array of JSON is refused", arguments: [("{}", "SUP-0101"), ("[", "JSN-0102"), ("", "JSN-0101")])
func refused(text: String, code: String) {
    let error = #expect(throws: Diagnostic.self) { try Suppressions(SourceBytes(text)) }
    #expect(error?.severity == .fatal && error?.code.prefix(3) == code.prefix(3))
}

@Test("an entry that concerns nothing is told")
func unused() throws {
    let suppressions = try Suppressions(
        SourceBytes(
            """
            [{"code": "VAL-0501", "reason": "r"},
             {"code": "VAL-0307", "reason": "r"}]
            """))
    let findings = suppressions.unusedFindings(used: [0])
    #expect(findings.map(\.code) == ["SUP-0107"] && findings[0].position?.line == 2)
    #expect(findings[0].severity == .information)
}

@Test("that a record was given up cannot be suppressed")
func limit() throws {
    let validator = Validator(options: ValidationOptions(findingLimit: 2))
    let names = Array(repeating: #"{"use": "zz"}"#, count: 40).joined(separator: ",")
    let document = try SourceDocument(
        json: SourceBytes(#"{"resourceType": "Patient", "active": true, "name": [\#(names)]}"#))
    let outcome = validator.validate(
        document, suppressing: Suppressions([.init(path: SuppressionPath("*"), reason: "r")]))
    #expect(outcome.findings.map(\.code) == ["VAL-0009"])
    // What was accepted takes no place in the list: beside it all others are looked at.
    #expect(outcome.suppressed.map(\.finding).count(where: \.isError) > 2)
}
