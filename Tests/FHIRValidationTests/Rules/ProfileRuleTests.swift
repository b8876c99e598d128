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
    #expect(found.first?.severity == .information)
    let definitions = Definitions.embedded.adding(package)
    let told = definitions.definitionFindings(of: package.id)
    #expect(told.map(\.code) == ["DEF-0103"])
    #expect(told.first?.message.en.hasPrefix("Definition \(url) (p.json): ") == true)
}
