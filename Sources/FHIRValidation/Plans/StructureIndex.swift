import FHIRDefinitions

/// The elements of one definition by the element that holds them.
final class StructureIndex: Sendable {
    let structure: StructureDefinition
    /// Places in `structure.elements` of the children of an id, without those that belong to a slice.
    private let children: [Substring: [Int]]
    /// The ids below which the definition says something, be it only of slices.
    private let parents: Set<Substring>

    init(_ structure: StructureDefinition) {
        self.structure = structure
        var children: [Substring: [Int]] = [:]
        var parents: Set<Substring> = []
        for index in structure.elements.indices {
            let id = structure.elements[index].id[...]
            guard let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")) else { continue }
            let parent = id[..<dot]
            parents.insert(parent)
            if !id.utf8[dot...].contains(UInt8(ascii: ":")) { children[parent, default: []].append(index) }
        }
        (self.children, self.parents) = (children, parents)
    }

    /// The direct children of an element, without slices.
    func children(of id: String) -> [ElementDefinition] {
        (children[id[...]] ?? []).map { structure.elements[$0] }
    }

    func hasChildren(_ id: String) -> Bool { parents.contains(id[...]) }
}
