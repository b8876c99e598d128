import Testing

@testable import FHIRDefinitions

@Suite("Definitions of several packages")
struct DefinitionsTests {
    private func profile(version: String, name: String) -> String {
        """
        {"resourceType": "StructureDefinition", "url": "http://example.org/p", "version": "\(version)", "name": "\(name)",
         "kind": "resource", "abstract": false, "type": "Patient", "derivation": "constraint",
         "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient", "differential": {"element": []}}
        """
    }

    @Test("are taken from the package that asks, then from the one added last")
    func order() throws {
        let one = try FHIRPackage.invented(["p.json": profile(version: "1", name: "One")], name: "example.one")
        let two = try FHIRPackage.invented(["p.json": profile(version: "2", name: "Two")], name: "example.two")
        let definitions = Definitions.embedded.adding(one).adding(two)
        #expect(definitions.structure("http://example.org/p")?.name == "Two")
        #expect(definitions.structure("http://example.org/p", from: one.id)?.name == "One")
        #expect(definitions.structure("http://example.org/p|1")?.name == "One")
        #expect(definitions.structure("http://example.org/p|3") == nil)
        #expect(definitions.profiles.filter { $0.url == "http://example.org/p" }.count == 2)
        #expect(definitions.packages.prefix(2) == [two.id, one.id])
    }

    @Test("can be asked for by many threads at once")
    func concurrency() async {
        let definitions = Definitions(tables: PackageTables.embedded)
        let counts = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    ["Patient", "Observation", "Bundle"].reduce(0) {
                        $0 + (definitions.type(named: $1)?.elements.count ?? 0)
                    }
                }
            }
            return await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(counts.count == 1)
    }

    @Test("find the search parameters of a type and of those above it")
    func searchParameters() {
        let found = Definitions.embedded.searchParameters(for: "Patient")
        #expect(found.first { $0.code == "birthdate" }?.expression?.contains("Patient.birthDate") == true)
        #expect(found.contains { $0.code == "_id" })
        #expect(!found.contains { $0.code == "vaccine-code" })
    }

    @Test("say which codes belong to a list or to a grammar")
    func membership() throws {
        let gender = try #require(Definitions.embedded.valueSet("http://hl7.org/fhir/ValueSet/administrative-gender"))
        #expect(gender.membership(system: nil, code: "male") == .member)
        #expect(gender.membership(system: nil, code: "m") == .notMember)
        let mime = try #require(Definitions.embedded.valueSet("http://hl7.org/fhir/ValueSet/mimetypes|4.0.1"))
        #expect(mime.membership(system: nil, code: "text/plain") == .member)
        #expect(mime.membership(system: nil, code: "text") == .notMember)
    }
}
