import FHIRDefinitions
import FHIRTree
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
        return try ProfilePattern(made).texts(of: try #require(made.element(id: "Patient.identifier:a"))).get().pattern
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
        #expect(throws: ProfilePattern.Gap.open) { try json(bySystem, slice) }
        #expect(throws: ProfilePattern.Gap.otherDiscriminator) {
            try json(slicing("Patient.identifier", by: ("exists", "system")), slice, system)
        }
        #expect(throws: ProfilePattern.Gap.otherDiscriminator) {
            try json(slicing("Patient.identifier", by: ("value", "assigner.resolve()")), slice, system)
        }
        // What is fixed below stands for an item that has no value of its own.
        let demanded = system.replacing(#""fixedUri""#, with: #""min": 1, "fixedUri""#)
        #expect(
            try json(slicing("Patient.identifier", by: ("value", "$this")), slice, demanded)
                == #"{"system":"urn:oid:1.2"}"#)
    }

    @Test("new items have what the profile fixes at elements that must be there")
    func fill() throws {
        func fill(_ elements: String...) throws -> String? {
            let made = try structure("Patient", [slicing("Patient.identifier", by: ("value", "system"))] + elements)
            return try ProfilePattern(made).texts(of: try #require(made.element(id: "Patient.identifier:a"))).get().fill
        }
        func element(_ path: String, min: Int, _ rest: String) -> String {
            #"{"id": "Patient.identifier:a.\#(path)", "path": "Patient.identifier.\#(path)", "min": \#(min)\#(rest)}"#
        }
        let use = element("use", min: 1, #", "fixedCode": "usual""#)
        let code = element("type.coding.code", min: 1, #", "fixedCode": "MR""#)
        #expect(try fill(slice, system) == nil)
        #expect(try fill(slice, use, system) == #"{"system":"urn:oid:1.2","use":"usual"}"#)
        #expect(try fill(slice, element("use", min: 0, #", "fixedCode": "usual""#), system) == nil)
        #expect(
            try fill(slice, element("type", min: 1, ""), element("type.coding", min: 1, ""), code, system)
                == #"{"system":"urn:oid:1.2","type":{"coding":[{"code":"MR"}]}}"#)
        #expect(try fill(slice, element("type", min: 0, ""), element("type.coding", min: 1, ""), code, system) == nil)
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
        // A list of which the profile allows one item only, and one of which it allows more.
        func category(_ max: String) -> [String] {
            [
                #"{"id": "Observation.category", "path": "Observation.category", "min": 1, "max": "\#(max)"}"#,
                #"{"id": "Observation.category.text", "path": "Observation.category.text", "min": 1, "fixedString": "a"}"#,
            ]
        }
        #expect(
            try values(category("1")[0], category("1")[1])
                == #"{"resourceType":"Observation","category":[{"text":"a"}]}"#)
        #expect(try values(category("*")[0], category("*")[1]) == #"{"resourceType":"Observation"}"#)
        // A slice that must be there, with nothing left open.
        let slicing = slicing("Observation.category", by: ("value", "text"))
        let slice = """
            {"id": "Observation.category:a", "path": "Observation.category", "sliceName": "a", "min": 1, "max": "1"}
            """
        let fixed = """
            {"id": "Observation.category:a.text", "path": "Observation.category.text", "min": 1, "fixedString": "a"}
            """
        let open = #"{"id": "Observation.category:a.id", "path": "Observation.category.id", "min": 1}"#
        #expect(try values(slicing, slice, fixed) == #"{"resourceType":"Observation","category":[{"text":"a"}]}"#)
        #expect(try values(slicing, slice, open, fixed) == #"{"resourceType":"Observation"}"#)
    }
}

@Suite("what the profiles fix in slices")
struct ProfileFillTests {
    /// The root of the repository.
    private static let root = String(#filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" })

    @Test("new items have every value that is fixed where it must be there")
    func all() throws {
        let folders = try SchemaFolder.all(in: "\(Self.root)/Schemas")
        let definitions = Definitions(tables: folders.map { EmbeddedForm($0).tables(of: $0.package) })
        var checked = 0
        for folder in folders.dropFirst() {
            for structure in definitions.structures(of: folder.package) where structure.isProfile {
                let pattern = ProfilePattern(structure)
                for slice in structure.elements where slice.sliceName != nil && slice.baseMax != 1 {
                    guard case .success(let texts) = pattern.texts(of: slice) else { continue }
                    let made = try SourceDocument(json: SourceBytes(Array((texts.fill ?? texts.pattern).utf8))).root
                    for (path, value) in Self.demanded(below: slice.id, in: structure) {
                        let wanted = try SourceDocument(json: SourceBytes(Array(value.utf8))).root
                        let found = Self.nodes(path, below: made)
                        #expect(
                            found.contains { $0.includes(wanted) },
                            "\(structure.url) \(slice.id) \(path): \(texts.fill ?? texts.pattern)")
                        checked += 1
                    }
                }
            }
        }
        #expect(checked > 600)
    }

    /// The fixed values and patterns below an element at ways outside slices on which everything must be there.
    private static func demanded(
        below id: String, in structure: StructureDefinition
    ) -> [(path: [String], value: String)] {
        structure.elements.compactMap { element in
            guard element.id.hasPrefix(id + "."), !element.isChoice,
                let value = element.fixed?.json ?? element.pattern?.json
            else { return nil }
            let steps = element.id.dropFirst(id.count + 1).split(separator: ".").map(String.init)
            let isDemanded = (1...steps.count).allSatisfy { count in
                let step = structure.element(id: ([id] + steps.prefix(count)).joined(separator: "."))
                return step.map { $0.min > 0 && $0.max != 0 && $0.sliceName == nil && !$0.isChoice } ?? false
            }
            return isDemanded ? (steps, value) : nil
        }
    }

    private static func nodes(_ path: [String], below node: SourceNode) -> [SourceNode] {
        path.reduce([node]) { nodes, name in
            nodes.flatMap { node in
                guard let member = node[name] else { return [SourceNode]() }
                return member.kind == .array ? Array(member.items) : [member]
            }
        }
    }
}
