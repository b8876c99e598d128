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

    @Test("two values are compared by meaning")
    func differences() {
        let a = R4.Quantity(value: "1.10", unit: "mg"), b = R4.Quantity(value: "1.1", unit: "g")
        #expect(a.diff(to: b).changes.map(\.kind) == [.respelled, .changed])
        #expect(a.diff(to: b, ignoring: ["unit"]).changes.count == 1)
    }
}
