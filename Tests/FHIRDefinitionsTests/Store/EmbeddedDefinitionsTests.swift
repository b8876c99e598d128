import Testing

@testable import FHIRDefinitions

@Suite("The embedded definitions")
struct EmbeddedDefinitionsTests {
    private let definitions = Definitions.embedded

    @Test("a base type has its elements with cardinality, types and binding")
    func patient() throws {
        let patient = try #require(definitions.type(named: "Patient"))
        #expect(patient.kind == .resource)
        #expect(!patient.isProfile)
        let gender = try #require(patient.element(id: "Patient.gender"))
        #expect((gender.min, gender.max) == (0, 1))
        #expect(gender.types.map(\.code) == ["code"])
        #expect(gender.binding?.strength == .required)
        #expect(gender.binding?.valueSet == "http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1")
        let id = try #require(patient.element(id: "Patient.id"))
        #expect(id.types.first?.fhirType == "string")
        #expect(patient.element(id: "Patient")?.constraints.contains { $0.key == "dom-2" } == true)
    }

    @Test("the invariants of R4 have words, and those of the guides none")
    func words() throws {
        let contact = try #require(definitions.type(named: "Patient")?.element(id: "Patient.contact"))
        let rule = try #require(contact.constraints.first { $0.key == "pat-1" })
        #expect(rule.human == "SHALL at least contain a contact's details or a reference to an organization")
        for tables in PackageTables.embedded {
            let rows = TableLines.rows(of: tables.constraints.text).compactMap { ConstraintRow.decode($0)?.1 }
            let isCore = tables.package.name == "hl7.fhir.r4.core"
            #expect(rows.allSatisfy { ($0.human != nil) == isCore }, "\(tables.package)")
        }
    }

    @Test("a profile is found with and without its version, and none with another")
    func versions() {
        let url = "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"
        #expect(definitions.structure(url)?.type == "Condition")
        #expect(definitions.structure("http://hl7.org/fhir/StructureDefinition/Patient|4.0.1") != nil)
        #expect(definitions.structure("http://hl7.org/fhir/StructureDefinition/Patient|3.0.2") == nil)
    }

    @Test("a definition without a version has that of its package")
    func versionOfPackage() {
        let url = "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Patient"
        for version in ["1.1.2", "1.1.2-url", "1.1", "1"] {
            #expect(definitions.structure("\(url)|\(version)")?.name == "JP_Patient", "\(version)")
        }
        for version in ["9.9", "1.1.20", "1.1.", ""] {
            #expect(definitions.structure("\(url)|\(version)") == nil, "\(version)")
        }
    }

    @Test("the codes of a system for which case does not matter are those in any case")
    func caseOfLetters() throws {
        let clins = "http://jpfhir.jp/fhir/clins/"
        let indication = try #require(definitions.valueSet(clins + "ValueSet/JP_ehrshrs_indication"))
        let status = try #require(definitions.valueSet("http://hl7.org/fhir/ValueSet/administrative-gender"))
        for (code, gender) in [("LTS", "male"), ("lts", "Male")] {
            #expect(indication.contains(system: clins + "CodeSystem/JP_ehrshrs_indication", code: code))
            #expect(
                status.contains(system: "http://hl7.org/fhir/administrative-gender", code: gender)
                    == (gender == "male"))
        }
        #expect(!indication.contains(system: clins + "CodeSystem/JP_ehrshrs_indication", code: "LT"))
    }

    @Test("every structure decodes to as many elements as its table has rows")
    func everything() {
        for profile in definitions.profiles {
            let structure = definitions.structure(profile.url, from: profile.package)
            #expect(structure?.snapshotOrigin == .missing || structure?.elements.isEmpty == false, "\(profile.url)")
            #expect(structure?.package == profile.package)
        }
    }
}
