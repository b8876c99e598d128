import FHIRDefinitions
import Testing

@testable import SchemaCompiler

@Suite("patterns of slices")
struct ProfilePatternTests {
    /// A profile with these elements, and the elements of one slice.
    private func structure(_ type: String, _ elements: [String]) throws -> StructureDefinition {
        let json = """
            {"resourceType": "StructureDefinition", "url": "http://example.org/profile", "name": "Invented",
             "kind": "resource", "abstract": false, "type": "\(type)", "derivation": "constraint",
             "baseDefinition": "http://hl7.org/fhir/StructureDefinition/\(type)",
             "differential": {"element": [\(elements.joined(separator: ", "))]}}
            """
        let definitions = Definitions.embedded.adding(try .invented(["profile.json": json]))
        return try #require(definitions.structure("http://example.org/profile"))
    }

    private func slicing(_ path: String, by discriminators: (type: String, path: String)...) -> String {
        let list = discriminators.map { #"{"type": "\#($0.type)", "path": "\#($0.path)"}"# }.joined(separator: ", ")
        return #"{"id": "\#(path)", "path": "\#(path)", "slicing": {"discriminator": [\#(list)], "rules": "open"}}"#
    }

    private let slice = #"{"id": "Patient.identifier:a", "path": "Patient.identifier", "sliceName": "a"}"#
    private let system =
        #"{"id": "Patient.identifier:a.system", "path": "Patient.identifier.system", "fixedUri": "urn:oid:1.2"}"#
    private let type = """
        {"id": "Patient.identifier:a.type", "path": "Patient.identifier.type",
         "patternCodeableConcept": {"coding": [{"code": "MR"}]}}
        """

    private func json(_ elements: String...) throws -> String? {
        let made = try structure("Patient", elements)
        return ProfilePattern(made).json(of: try #require(made.element(id: "Patient.identifier:a")))
    }

    @Test("say what the discriminators point to")
    func values() throws {
        let bySystem = slicing("Patient.identifier", by: ("value", "system"))
        #expect(try json(bySystem, slice, system) == #"{"system":"urn:oid:1.2"}"#)
        #expect(
            try json(slicing("Patient.identifier", by: ("value", "system"), ("pattern", "type")), slice, type, system)
                == #"{"system":"urn:oid:1.2","type":{"coding":[{"code":"MR"}]}}"#)
        // A value above the path that is asked for; a list holds it as an item.
        #expect(
            try json(slicing("Patient.identifier", by: ("value", "type.coding.code")), slice, type)
                == #"{"type":{"coding":[{"code":"MR"}]}}"#)
        #expect(try json(bySystem, slice) == nil)
        #expect(try json(slicing("Patient.identifier", by: ("exists", "system")), slice, system) == nil)
        #expect(try json(slicing("Patient.identifier", by: ("value", "assigner.resolve()")), slice, system) == nil)
    }

    @Test("values are fixed for every resource only where they must be there")
    func fixed() throws {
        func values(_ elements: String...) throws -> String {
            let made = try structure("Observation", elements)
            return ProfilePattern(made).fixedValues(of: made)
        }
        let status = #"{"id": "Observation.status", "path": "Observation.status", "fixedCode": "final"}"#
        let text =
            #"{"id": "Observation.method", "path": "Observation.method", "patternCodeableConcept": {"text": "a"}}"#
        #expect(try values(status, text) == #"{"resourceType":"Observation","status":"final"}"#)
        #expect(try values() == #"{"resourceType":"Observation"}"#)
    }
}
