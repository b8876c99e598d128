import FHIRTree

extension SourceNode {
    /// The items of a member: those of an array, or the one value.
    func items(of name: String) -> [SourceNode] {
        guard let node = self[name] else { return [] }
        return node.kind == .array ? Array(node.items) : [node]
    }

    /// The node below some members; the first item of each array on the way.
    func at(_ path: String...) -> SourceNode? {
        var node: SourceNode? = self
        for name in path { node = node?.items(of: name).first }
        return node
    }

    /// The coding of a `CodeableConcept` that is of a system.
    func coding(of system: SystemName) -> SourceNode? { items(of: "coding").first { system.matches($0) } }

    /// The decimal of a number.
    var decimal: FHIRDecimal? { kind == .number ? FHIRDecimal(json) : nil }

    /// The value of the identifier that is of a system.
    func identifier(of system: SystemName) -> String? {
        items(of: "identifier").first { system.matches($0) }?["value"]?.text
    }
}
