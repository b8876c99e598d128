import Testing

@testable import FHIRDefinitions

@Suite("The snapshot generator")
struct SnapshotGeneratorTests {
    /// A profile of an invented package with these differential elements, on top of the embedded definitions.
    private func profile(
        of type: String, _ elements: String..., base: String? = nil, others: [String: String] = [:]
    ) throws -> StructureDefinition {
        let base = base ?? "http://hl7.org/fhir/StructureDefinition/\(type)"
        var files = others
        files["profile.json"] = structure("http://example.org/profile", type: type, base: base, elements)
        let definitions = Definitions.embedded.adding(try .invented(files))
        return try #require(definitions.structure("http://example.org/profile"))
    }

    private func structure(_ url: String, type: String, base: String, _ elements: [String]) -> String {
        """
        {"resourceType": "StructureDefinition", "url": "\(url)", "name": "Invented", "kind": "resource",
         "abstract": false, "type": "\(type)", "baseDefinition": "\(base)", "derivation": "constraint",
         "differential": {"element": [\(elements.joined(separator: ", "))]}}
        """
    }

    @Test("keeps what the differential does not mention and changes what it does")
    func plain() throws {
        let made = try profile(
            of: "Patient",
            #"{"id": "Patient.birthDate", "path": "Patient.birthDate", "min": 1, "mustSupport": true}"#,
            #"{"id": "Patient.photo", "path": "Patient.photo", "max": "0"}"#)
        let base = try #require(Definitions.embedded.type(named: "Patient"))
        #expect(made.snapshotOrigin == .generated)
        #expect(made.elements.map(\.id) == base.elements.map(\.id))
        #expect(made.element(id: "Patient.birthDate")?.min == 1)
        #expect(made.element(id: "Patient.birthDate")?.mustSupport == true)
        #expect(made.element(id: "Patient.photo")?.max == 0)
        #expect(made.element(id: "Patient.photo")?.baseMax == nil)
        #expect(made.element(id: "Patient.gender") == base.element(id: "Patient.gender"))
    }

    @Test("walks into data types")
    func nested() throws {
        let made = try profile(
            of: "Patient", #"{"id": "Patient.name.family", "path": "Patient.name.family", "min": 1}"#)
        let family = try #require(made.element(id: "Patient.name.family"))
        #expect((family.min, family.basePath) == (1, "HumanName.family"))
        #expect(made.element(id: "Patient.name.given")?.max == .some(nil))
        let ids = made.elements.map(\.id)
        #expect(ids.firstIndex(of: "Patient.name").map { ids[$0 + 1] } == "Patient.name.id")
    }

    @Test("gives a slice the facts of its element, a minimum of 0, and its own place")
    func slices() throws {
        let made = try profile(
            of: "Observation",
            #"{"id": "Observation.component", "path": "Observation.component", "min": 1, "slicing": {"discriminator": [{"type": "pattern", "path": "code"}], "rules": "open"}}"#,
            #"{"id": "Observation.component:a", "path": "Observation.component", "sliceName": "a", "max": "1"}"#,
            #"{"id": "Observation.component:a.code", "path": "Observation.component.code", "patternCodeableConcept": {"text": "a"}}"#,
            #"{"id": "Observation.component:a/b", "path": "Observation.component", "sliceName": "a/b", "min": 1}"#,
            #"{"id": "Observation.component:c", "path": "Observation.component", "sliceName": "c"}"#)
        let components = made.elements.filter { $0.path == "Observation.component" }
        #expect(components.map(\.sliceName) == [nil, "a", "a/b", "c"])
        #expect(components.map(\.min) == [1, 0, 1, 0])
        #expect(components.map(\.max) == [nil, 1, 1, nil])
        #expect(components[0].slicing?.discriminators == [.init(.pattern, path: "code")])
        #expect(made.element(id: "Observation.component:a.code")?.pattern?.json == #"{"text":"a"}"#)
        #expect(made.element(id: "Observation.component:a/b.code")?.pattern?.json == #"{"text":"a"}"#)
        #expect(made.element(id: "Observation.component:c.code")?.pattern == nil)
    }

    @Test(
        "takes the name of one type for a slice of the choice",
        arguments: ["Observation.valueQuantity", "Observation.value[x]:valueQuantity"])
    func choice(id: String) throws {
        let sliceName = id.contains(":") ? #""sliceName": "valueQuantity", "# : ""
        let path = id.contains(":") ? "Observation.value[x]" : id
        let made = try profile(
            of: "Observation", #"{"id": "\#(id)", "path": "\#(path)", \#(sliceName)"min": 1}"#,
            #"{"id": "\#(id).code", "path": "\#(path).code", "fixedCode": "mm[Hg]"}"#)
        let slice = try #require(made.element(id: "Observation.value[x]:valueQuantity"))
        #expect(slice.types.map(\.code) == ["Quantity"])
        #expect(made.element(id: "Observation.value[x]:valueQuantity.code")?.fixed?.json == #""mm[Hg]""#)
    }

    @Test("follows content references and the profiles of types")
    func references() throws {
        let dosage = structure(
            "http://example.org/dosage", type: "Dosage", base: "http://hl7.org/fhir/StructureDefinition/Dosage",
            [#"{"id": "Dosage.text", "path": "Dosage.text", "min": 1}"#])
        let made = try profile(
            of: "MedicationRequest",
            #"{"id": "MedicationRequest.dosageInstruction", "path": "MedicationRequest.dosageInstruction", "type": [{"code": "Dosage", "profile": ["http://example.org/dosage"]}]}"#,
            #"{"id": "MedicationRequest.dosageInstruction.timing", "path": "MedicationRequest.dosageInstruction.timing", "min": 1}"#,
            others: ["dosage.json": dosage])
        #expect(made.element(id: "MedicationRequest.dosageInstruction.text")?.min == 1)
        #expect(made.element(id: "MedicationRequest.dosageInstruction.timing")?.min == 1)
        let form = try profile(
            of: "Questionnaire",
            #"{"id": "Questionnaire.item.item.text", "path": "Questionnaire.item.item.text", "min": 1}"#)
        #expect(form.element(id: "Questionnaire.item.item.text")?.min == 1)
        #expect(form.element(id: "Questionnaire.item.text")?.min == 0)
    }

    @Test("adds up invariants along the chain of bases, one for each key")
    func constraints() throws {
        let middle = structure(
            "http://example.org/middle", type: "Patient", base: "http://hl7.org/fhir/StructureDefinition/Patient",
            [
                #"{"id": "Patient", "path": "Patient", "constraint": [{"key": "x-1", "severity": "error", "expression": "name.exists()"}]}"#
            ])
        let made = try profile(
            of: "Patient",
            #"{"id": "Patient", "path": "Patient", "constraint": [{"key": "x-2", "severity": "warning", "expression": "true"}, {"key": "x-1", "severity": "warning", "expression": "true"}]}"#,
            base: "http://example.org/middle", others: ["middle.json": middle])
        let keys = made.elements.first?.constraints.map(\.key) ?? []
        #expect(keys.suffix(2) == ["x-1", "x-2"])
        #expect(keys.contains("dom-2"))
        #expect(made.elements.first?.constraints.first { $0.key == "x-1" }?.severity == .warning)
    }

    @Test("reads differentials without ids")
    func withoutIDs() throws {
        let made = try profile(
            of: "Patient",
            #"{"path": "Patient.identifier", "slicing": {"discriminator": [{"type": "value", "path": "system"}], "rules": "open"}}"#,
            #"{"path": "Patient.identifier", "sliceName": "a", "min": 1}"#,
            #"{"path": "Patient.identifier.system", "fixedUri": "urn:oid:1.2.3"}"#)
        #expect(made.element(id: "Patient.identifier:a")?.min == 1)
        #expect(made.element(id: "Patient.identifier:a.system")?.fixed?.json == #""urn:oid:1.2.3""#)
    }

    @Test("names an element that the base does not have, a missing base and a circle")
    func findings() throws {
        let unknown = try profile(of: "Patient", #"{"id": "Patient.surname", "path": "Patient.surname", "min": 1}"#)
        #expect(unknown.findings.map(\.code) == ["DEF-0103"])
        let orphan = try profile(of: "Patient", base: "http://example.org/absent")
        #expect(orphan.snapshotOrigin == .missing)
        #expect(orphan.findings.map(\.code) == ["DEF-0101"])
        let circle = try profile(of: "Patient", base: "http://example.org/profile")
        #expect(circle.findings.map(\.code) == ["DEF-0102"])
    }

    @Test("gives up a chain of bases that would cost the stack")
    func longChain() throws {
        var others: [String: String] = [:]
        for number in 1...5000 {
            others["p\(number).json"] = structure(
                "http://example.org/p\(number)", type: "Patient", base: "http://example.org/p\(number + 1)", [])
        }
        let made = try profile(of: "Patient", base: "http://example.org/p1", others: others)
        #expect(made.snapshotOrigin == .missing)
        #expect(made.findings.map(\.code) == ["DEF-0105"])
    }

    @Test("stops before slices of slices fill the memory")
    func limit() throws {
        let path = Array(repeating: "extension", count: 60).joined(separator: ".")
        let deep = try profile(
            of: "Patient", #"{"id": "Patient.\#(path)", "path": "Patient.\#(path)", "min": 1}"#)
        #expect(deep.findings.isEmpty)
        let deeper = path + "." + path
        let refused = try profile(
            of: "Patient", #"{"id": "Patient.\#(deeper)", "path": "Patient.\#(deeper)", "min": 1}"#)
        #expect(refused.findings.map(\.code) == ["DEF-0103"])
    }
}
