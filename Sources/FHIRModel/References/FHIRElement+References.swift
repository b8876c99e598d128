extension FHIRElement {
    /// All references in it, with their places, in the order written; contained resources and extensions included.
    ///
    /// A reference is told by the type of its element, whatever it holds: an identifier or a display alone, unknown
    /// members. Where the type is not known, in unknown elements, an object with a `reference` that is text counts as
    /// one.
    public var references: [(expression: String, reference: R4.Reference)] {
        let document = document
        var found: [(String, R4.Reference)] = []
        var cursor = ExpressionCursor(document)  // one walk for all expressions
        var open = [(node: document.root, type: TypeShapes.r4.shape(named: Self.typeName))]
        while let (node, type) = open.popLast() {
            guard node.kind == .object else {
                open += node.items.reversed().map { ($0, type) }
                continue
            }
            if type?.name == "Reference" || type == nil && node["reference"]?.kind == .string {
                found.append((cursor.expression(of: node.index), R4.Reference(unreported: node)))
            }
            let shape = type?.isResource == true ? node["resourceType"]?.string.flatMap(TypeShapes.r4.shape) : type
            open += node.members.reversed().compactMap { member in
                member.kind == .object || member.kind == .array ? (member, Self.type(of: member, in: shape)) : nil
            }
        }
        return found
    }

    /// The type of what a member holds; `nil` if it is not known.
    private static func type(of member: SourceNode, in shape: TypeShape?) -> TypeShape? {
        guard let element = shape?.element(member.elementName) else { return nil }
        return member.elementName.isCompanion ? TypeShapes.r4.shape(named: "Element") : element.type
    }
}
