import FHIRDefinitions

/// The elements of one definition by the element that holds them.
final class StructureIndex: Sendable {
    let structure: StructureDefinition
    /// Places in `structure.elements` of the children of an id, without those that belong to a slice.
    private let children: [Substring: [Int]]
    /// Places of the slices of an id, re-slices included, in the order of the definition.
    private let slices: [Substring: [Int]]
    private let places: [Substring: Int]
    /// The ids below which the definition says something, be it only of slices.
    private let parents: Set<Substring>

    init(_ definition: StructureDefinition) {
        var structure = definition
        structure.elements = definition.elements.withoutLabels
        self.structure = structure
        var children: [Substring: [Int]] = [:], slices: [Substring: [Int]] = [:], places: [Substring: Int] = [:]
        var parents: Set<Substring> = []
        for index in structure.elements.indices {
            let id = structure.elements[index].id[...]
            if places[id] == nil { places[id] = index }
            guard let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")) else { continue }
            let parent = id[..<dot]
            parents.insert(parent)
            if let colon = id.utf8[dot...].firstIndex(of: UInt8(ascii: ":")) {
                slices[id[..<colon], default: []].append(index)
            } else {
                children[parent, default: []].append(index)
            }
        }
        (self.children, self.slices, self.places, self.parents) = (children, slices, places, parents)
    }

    var root: ElementDefinition? { structure.elements.first }

    func element(_ id: String) -> ElementDefinition? { places[id[...]].map { structure.elements[$0] } }

    /// The direct children of an element, without slices.
    func children(of id: String) -> [ElementDefinition] {
        (children[id[...]] ?? []).map { structure.elements[$0] }
    }

    /// The slices of an element that is no slice itself, re-slices (`a/b`) included.
    func slices(of id: String) -> [ElementDefinition] { (slices[id[...]] ?? []).map { structure.elements[$0] } }

    func hasChildren(_ id: String) -> Bool { parents.contains(id[...]) }
}
