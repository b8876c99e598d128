import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

private let vitalSigns = "http://hl7.org/fhir/StructureDefinition/vitalsigns"

private func observation(profile: String) -> String {
    #"""
    {"resourceType": "Observation", "meta": {"profile": ["\#(profile)"]}, "status": "final", "code": {"text": "A"},
    "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category",
    "code": "vital-signs"}]}], "subject": {"display": "A"}}
    """#
}

private let cases: [(profile: String, expected: [String])] = [
    ("http://hl7.org/fhir/StructureDefinition/Observation", []),
    ("http://example.org/unknown", ["VAL-0601 Observation.meta.profile[0]"]),
    (vitalSigns, ["VAL-0101 Observation", "VAL-0801 Observation", "VAL-0505 Observation.code"]),
    (vitalSigns + "|4.0.1", ["VAL-0101 Observation", "VAL-0801 Observation", "VAL-0505 Observation.code"]),
    (
        vitalSigns + "|9",
        [
            "VAL-0101 Observation", "VAL-0801 Observation", "VAL-0602 Observation.meta.profile[0]",
            "VAL-0505 Observation.code",
        ]
    ),
    ("http://hl7.org/fhir/StructureDefinition/actualgroup", ["VAL-0603 Observation.meta.profile[0]"]),
]

@Test("profiles of meta.profile apply, or it is said why not", arguments: cases)
func profileOfMeta(profile: String, expected: [String]) throws {
    #expect(try findings(observation(profile: profile)) == expected)
}

@Test("a version that a profile cannot have is said, and the profile is checked all the same")
func otherVersionOfPackage() throws {
    func found(_ version: String) throws -> [Diagnostic] {
        let profile = "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Observation_LabResult" + version
        return try standardValidator.validate(SourceDocument(json: SourceBytes(observation(profile: profile))))
    }
    let plain = try found("")
    #expect(!plain.isEmpty)
    let other = try found("|9.9")
    #expect(other.map(\.code).sorted() == (plain.map(\.code) + ["VAL-0602"]).sorted())
    #expect(other.first { $0.code == "VAL-0602" }?.message.en.contains("version 1.1.2-url was used") == true)
    #expect(try found("|1.1.2").map(\.code) == plain.map(\.code))
}

@Test("profiles that the caller asks for apply to the root")
func profileOfOptions() throws {
    let json = #"{"resourceType": "Observation", "status": "final", "code": {"text": "A"}}"#
    let found = try findings(json, profiles: [vitalSigns])
    #expect(
        found == ["VAL-0101", "VAL-0101", "VAL-0101", "VAL-0801"].map { "\($0) Observation" }
            + ["VAL-0505 Observation.code"])
    #expect(try findings(#"{"resourceType": "Patient"}"#, profiles: [vitalSigns]) == ["VAL-0603 Patient"])
}

@Test("the definition of an extension says what it may hold")
func extensionDefinition() throws {
    let url = "http://hl7.org/fhir/StructureDefinition/patient-birthTime"
    func patient(_ value: String) -> String {
        #"{"resourceType": "Patient", "birthDate": "1970-01-01", "_birthDate": {"extension": [{"url": "\#(url)", \#(value)}]}}"#
    }
    #expect(try findings(patient(#""valueDateTime": "1970-01-01T10:00:00Z""#)).isEmpty)
    #expect(
        try findings(patient(#""valueString": "10""#)) == ["VAL-0204 Patient.birthDate.extension[0]"])
}

@Test("a profile that the caller asks for and nobody defines is an error, and one that a record names a warning")
func severityOfUnknownProfile() throws {
    let url = "http://example.org/unknown"
    let document = try SourceDocument(json: SourceBytes(observation(profile: url)))
    #expect(
        Validator(options: .init(profiles: [url])).validate(document).first { $0.code == "VAL-0601" }?.severity
            == .error)
    #expect(standardValidator.validate(document).first { $0.code == "VAL-0601" }?.severity == .warning)
}

private let hints: [(profile: String, hint: String)] = [
    ("JP_Patient", "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Patient"),
    ("JP_Pateint", "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Patient"),
    ("http://hl7.org/fhir/StructureDefinition/Pateint", "http://hl7.org/fhir/StructureDefinition/Patient"),
    ("Patient", "http://hl7.org/fhir/StructureDefinition/Patient"),
]

@Test("the hint of an unknown profile is a full canonical", arguments: hints)
func profileHint(profile: String, hint: String) throws {
    let document = try SourceDocument(json: SourceBytes(#"{"resourceType": "Patient"}"#))
    let found = Validator(options: .init(profiles: [profile])).validate(document)
    #expect(found.first { $0.code == "VAL-0601" }?.hint?.en == "Did you mean '\(hint)'?")
}

@Test("what is wrong with a profile itself is said once in a document")
func definitionFindings() throws {
    let url = "http://example.org/p"
    let folder = try TemporaryFolder()
    try folder.write(
        """
        {"resourceType": "StructureDefinition", "url": "\(url)", "name": "P", "kind": "resource", "abstract": false,
         "type": "Patient", "derivation": "constraint", "status": "draft",
         "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient",
         "differential": {"element": [{"id": "Patient.surname", "path": "Patient.surname", "max": "0"}]}}
        """, to: "p.json")
    let package = try FHIRPackage(folder: folder.path)
    let patient = #"{"resourceType": "Patient", "meta": {"profile": ["\#(url)"]}, "active": true}"#
    let entries = ["urn:oid:1.2", "urn:oid:1.3"].map { #"{"fullUrl": "\#($0)", "resource": \#(patient)}"# }
    let json = #"{"resourceType": "Bundle", "type": "collection", "entry": [\#(entries.joined(separator: ", "))]}"#
    let found = Validator(definitions: .embedded.adding(package)).validate(try SourceDocument(json: SourceBytes(json)))
    #expect(found.map(\.code) == ["VAL-0607"])
    #expect(found.first?.expression.hasSuffix(".resource.meta.profile[0]") == true)
    #expect(found.first?.message.en.contains("DEF-0103") == true)
    #expect(found.first?.severity == .warning)
    let definitions = Definitions.embedded.adding(package)
    let told = definitions.definitionFindings(of: package.id)
    #expect(told.map(\.code) == ["DEF-0103"])
    #expect(told.first?.message.en.hasPrefix("Definition \(url) (p.json): ") == true)
}

private func profile(_ name: String, on base: String? = nil, in view: String = "differential", _ elements: String)
    -> String
{
    let base = base.map { "http://example.org/" + $0 } ?? "http://hl7.org/fhir/StructureDefinition/Patient"
    return #"""
        {"resourceType": "StructureDefinition", "url": "http://example.org/\#(name)", "name": "\#(name)", "type": "Patient",
        "kind": "resource", "abstract": false, "derivation": "constraint", "baseDefinition": "\#(base)",
        "\#(view)": {"element": [{"id": "Patient", "path": "Patient", "min": 0, "max": "*"}\#(elements)]}}
        """#
}

private let active = #", {"id": "Patient.active", "path": "Patient.active", "min": 1, "max": "1"}"#
private let unknown = #", {"id": "Patient.surname", "path": "Patient.surname", "min": 1}"#
private let noPath = #", {"id": "Patient.name", "min": 1}"#
private let marks = #", {"id": "Patient.name", "path": "Patient.name", "mustSupport": true, "isSummary": true}"#
private let slices = #"""
    , {"path": "Patient.name", "slicing": {"rules": "closed", "discriminator": [{"type": "strange", "path": "use"}]}},
    {"path": "Patient.name", "sliceName": "a", "min": 1},
    {"id": "Patient.name:a.text", "path": "Patient.name.text", "min": 1}
    """#

/// Profiles of which something cannot be used, the one that a record claims first, and whether anything is left.
private let unusable: [(profiles: [String], isWhole: Bool)] = [
    ([profile("p", unknown)], true),
    ([profile("p", noPath)], true),
    ([profile("p", noPath + marks)], true),
    ([profile("p", slices)], true),
    ([profile("p", #", {"path": "Patient.name", "type": [{"code": "Humanname"}]}"#)], true),
    ([profile("p", in: "snapshot", noPath)], true),
    ([profile("p", unknown + active)], false),
    ([profile("p", noPath + active)], false),
    ([profile("p", slices + active)], false),
    ([profile("p", in: "snapshot", noPath + active)], false),
    // What a profile builds on is a part of what it says.
    ([profile("p", on: "q", ""), profile("q", unknown)], true),
    ([profile("p", on: "q", active), profile("q", unknown)], false),
    ([profile("p", on: "q", ""), profile("q", unknown + active)], false),
    ([profile("p", on: "q", unknown), profile("q", active)], true),
]

@Test("a profile of which nothing can be used is a warning, one that lost a part is information", arguments: unusable)
func unusableProfile(profiles: [String], isWhole: Bool) throws {
    let documents = try profiles.map { try SourceDocument(json: SourceBytes($0)) }
    let package = FHIRPackage(PackageID(name: "example.guide", version: "1.0.0"), resources: documents)
    let definitions = Definitions.embedded.adding(package)
    func severities(_ json: String, _ options: ValidationOptions = ValidationOptions()) throws -> [String] {
        let document = try SourceDocument(json: SourceBytes(json))
        return Validator(definitions: definitions, options: options).validate(document).map {
            "\($0.code) \($0.severity)"
        }
    }
    let claim = #"{"resourceType": "Patient", "meta": {"profile": ["http://example.org/p"]}, "active": true}"#
    #expect(try severities(claim) == ["VAL-0607 \(isWhole ? "warning" : "information")"])
    let asked = try severities(
        #"{"resourceType": "Patient", "active": true}"#, ValidationOptions(profiles: ["http://example.org/p"]))
    // Then the cause decides: an element that the base lacks is a warning.
    let isUnknown = profiles.contains { $0.contains("surname") }
    #expect(asked == ["VAL-0607 \(isUnknown ? "warning" : "error")"])
}

@Test("definitions without faults say nothing, whatever they ask for", arguments: ["", marks, active])
func usableProfile(elements: String) throws {
    let document = try SourceDocument(json: SourceBytes(profile("p", elements)))
    let package = FHIRPackage(PackageID(name: "example.guide", version: "1.0.0"), resources: [document])
    let claim = #"{"resourceType": "Patient", "meta": {"profile": ["http://example.org/p"]}, "active": true}"#
    let validator = Validator(definitions: .embedded.adding(package))
    #expect(validator.validate(try SourceDocument(json: SourceBytes(claim))) == [])
}
