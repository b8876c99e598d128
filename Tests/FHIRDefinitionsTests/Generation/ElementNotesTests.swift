import FHIRDefinitions
import Testing

@testable import SchemaCompiler

@Suite("Notes on elements")
struct ElementNotesTests {
    /// The types and elements of R4, `[x]` left out.
    private static let paths: Set<String> = {
        let root = String(#filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" })
        guard let core = try? SchemaFolder.all(in: "\(root)/Schemas").first else { return [] }
        let definitions = Definitions(tables: [EmbeddedForm(core).tables(of: core.package)])
        let structures = definitions.structures(of: core.package).filter { !$0.isProfile }
        return Set(structures.flatMap { [$0.type] + $0.elements.map { ModelTypes.stem($0.path) } })
    }()

    /// All ends of paths, the type left out: `contact.name`, `name`.
    private static let ends: Set<String> = Set(
        paths.flatMap { path in
            let steps = path.split(separator: ".").dropFirst()
            return steps.indices.map { steps[$0...].joined(separator: ".") }
        })

    @Test("have a path that R4 has")
    func paths() {
        #expect(Self.paths.count > 5000)
        for (path, _) in ElementNotes.all {
            if path.hasPrefix("**.") {
                #expect(Self.ends.contains(String(path.dropFirst(3))), "\(path)")
            } else if path.hasPrefix("*.") {
                let name = path.dropFirst(2)
                #expect(!name.contains(".") && Self.ends.contains(String(name)), "\(path)")
            } else {
                #expect(Self.paths.contains(path), "\(path)")
            }
        }
    }

    @Test("stand once each")
    func once() {
        let twice = Dictionary(grouping: ElementNotes.all, by: \.path).filter { $0.value.count > 1 }.keys.sorted()
        #expect(twice.isEmpty, "\(twice)")
    }

    @Test("are one short sentence")
    func short() {
        #expect(ElementNotes.all.count > 2000)
        for (path, note) in ElementNotes.all {
            #expect(note.count <= 110 && (note.hasSuffix(".") || note.hasSuffix("…")), "\(path)")
        }
    }

    private static let lookups: [(path: String, base: String, like: String?)] = [
        ("Patient.deceased[x]", "Patient.deceased[x]", "Patient.deceased"),
        ("Patient.id", "Resource.id", "Resource.id"),
        ("Patient.contact.extension", "Element.extension", "Element.extension"),
        ("Goal.identifier", "Goal.identifier", "*.identifier"),
        ("Patient.identifier", "Patient.identifier", "Patient.identifier"),
        ("Specimen.container.unknown", "Specimen.container.unknown", nil),
        ("Claim.item.detail.net", "Claim.item.detail.net", "**.net"),
        ("Claim.item.detail.sequence", "Claim.item.detail.sequence", "**.detail.sequence"),
    ]

    @Test("are found by path, base, name and end", arguments: lookups)
    func lookup(path: String, base: String, like: String?) {
        let expected = like.flatMap { like in ElementNotes.all.first { $0.path == like }?.note }
        #expect((like == nil) == (expected == nil))
        #expect(ElementNotes.note(path: path, basePath: base) == expected)
    }
}
