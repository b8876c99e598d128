import FHIRModel
import Testing

@Suite("ids, profiles, tags, walking and differences")
struct EverydayTests {
    @Test("an id depends on type and identifiers, not on their order")
    func ids() throws {
        let a = R4.Identifier(system: "urn:oid:1.2", value: "1"), b = R4.Identifier(system: "urn:oid:1.3", value: "1")
        let id = try #require(DeterministicID.id(ofType: "Patient", identifiers: [a, b]))
        #expect(id.isWellFormed)
        #expect(DeterministicID.id(ofType: "Patient", identifiers: [b, a, a]) == id)
        #expect(DeterministicID.id(ofType: "Person", identifiers: [a, b]) != id)
        #expect(DeterministicID.id(ofType: "Patient", identifiers: [a]) != id)
        #expect(DeterministicID.id(ofType: "Patient", identifiers: [R4.Identifier(system: "urn:oid:1.2")]) == nil)
        let line = R4.Identifier(value: "1\n|2"), lines = [R4.Identifier(value: "1"), R4.Identifier(value: "2")]
        #expect(
            DeterministicID.id(ofType: "X", identifiers: [line]) != DeterministicID.id(ofType: "X", identifiers: lines))
    }

    @Test("an id tells where the system ends and the value starts")
    func idsOfBars() throws {
        let pairs = [("a|b", "c"), ("a", "b|c"), ("a\\", "b|c"), ("a\\|b", "c"), ("", "a|b|c")]
        let ids = pairs.map { system, value in
            DeterministicID.id(
                ofType: "Patient", identifiers: [R4.Identifier(system: FHIRURI(system), value: value)])
        }
        #expect(!ids.contains(nil) && Set(ids).count == pairs.count)
        // Never changed: records out there have these ids.
        let ordinary = R4.Identifier(system: "urn:oid:1.2.392.100495.20.3.51.11311234567", value: "00000010")
        #expect(
            DeterministicID.id(ofType: "Patient", identifiers: [ordinary]) == "aab3f6e7-e30a-55e5-b4f0-79be84b86705")
    }

    @Test("profiles are claimed once, with or without a version")
    func profiles() {
        var patient = R4.Patient()
        patient.claim(profile: "http://example.jp/p|1.2")
        patient.claim(profile: "http://example.jp/p")
        #expect(patient.meta?.profile.values == ["http://example.jp/p|1.2"])
        #expect(patient.claims(profile: "http://example.jp/p") && !patient.claims(profile: "http://example.jp/p|1.3"))
        patient.addTag(R4.Coding(system: "s", code: "a"))
        patient.addTag(R4.Coding(system: "s", code: "a", display: "A"))
        #expect(patient.meta?.tag.count == 1)
    }

    @Test("walking meets every element once, in the order written")
    func walking() {
        let patient = R4.Patient(name: [R4.HumanName(family: "襷野", given: ["走太"])], birthDate: "1980")
        var seen: [String] = []
        patient.walk { node in
            seen.append(node.expression)
            return true
        }
        #expect(
            seen.dropFirst() == [
                "Patient.name[0]", "Patient.name[0].family", "Patient.name[0].given[0]", "Patient.birthDate",
            ])
    }

    @Test("references are found wherever they are")
    func references() {
        let observation = R4.Observation(
            contained: [R4.Patient(id: "p", managingOrganization: R4.Reference(to: "Organization/1"))],
            subject: R4.Reference(to: "#p"), performer: [R4.Reference(to: "Practitioner/1")])
        #expect(observation.references.map(\.reference.reference) == ["Organization/1", "#p", "Practitioner/1"])
    }

    private static let referenceCases: [(members: String, expressions: [String])] = [
        (#""subject":{"identifier":{"system":"s","value":"1"}}"#, ["Observation.subject"]),
        (#""subject":{"display":"襷野"}"#, ["Observation.subject"]),
        (
            #""subject":{"reference":"Patient/1","mood":"x"},"performer":[{"reference":1}]"#,
            ["Observation.subject", "Observation.performer[0]"]
        ),
        (
            #""_status":{"extension":[{"url":"u","valueReference":{"display":"a"}}]}"#,
            ["Observation.status.extension[0].value.ofType(Reference)"]
        ),
        (
            #""contained":[{"resourceType":"Patient","generalPractitioner":[{"display":"a"}]}]"#,
            ["Observation.contained[0].generalPractitioner[0]"]
        ),
        (#""code":{"text":"a"},"valueQuantity":{"value":1}"#, []),
        (#""subject":"Patient/1","mood":{"reference":"Patient/2"}"#, ["Observation.mood"]),
    ]

    @Test("a reference is told by its type, whatever it holds", arguments: referenceCases)
    func referencesByType(members: String, expressions: [String]) throws {
        var findings: [Diagnostic] = []
        let text = #"{"resourceType":"Observation",\#(members)}"#
        let observation = try R4.Observation(json: text, findings: &findings)
        #expect(observation.references.map(\.expression) == expressions)
    }

    @Test("twenty thousand references with unknown members are found")
    func manyReferences() throws {
        let items = (0..<20_000).map { #"{"display":"\#($0)","x":1}"# }
        var findings: [Diagnostic] = []
        let group = try R4.Observation(
            json: #"{"resourceType":"Observation","performer":[\#(items.joined(separator: ","))]}"#,
            findings: &findings)
        let found = group.references
        #expect(found.count == items.count && found.last?.reference.display == "19999")
        #expect(found.last?.expression == "Observation.performer[19999]")
        #expect(found.last?.reference.unknownElements["x"]?.json == "1")
    }

    @Test("two values are compared by meaning")
    func differences() {
        let a = R4.Quantity(value: "1.10", unit: "mg"), b = R4.Quantity(value: "1.1", unit: "g")
        #expect(a.diff(to: b).changes.map(\.kind) == [.respelled, .changed])
        #expect(a.diff(to: b, ignoring: ["unit"]).changes.count == 1)
    }
}
