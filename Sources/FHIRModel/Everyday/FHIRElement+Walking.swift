extension FHIRElement {
    /// Calls `visit` for every element with a value below this one, in the order written, with its place in a tree.
    ///
    /// `node.expression` tells where it is, `node.elementName` what it is called. Extensions, contained and unknown elements
    /// are visited too. Returning `false` passes over what is inside. An expression is worked out when it is asked for, from the
    /// root on: asking for that of every entry of a long Bundle takes quadratic time.
    public func walk(_ visit: (SourceNode) -> Bool) {
        var open = Array(document.root.members).reversed() as [SourceNode]
        while let node = open.popLast() {
            guard node.kind == .array || visit(node) else { continue }
            open += (node.kind == .array ? node.items : node.members).reversed()
        }
    }

    /// All references in it, contained resources included, with their places.
    public var references: [(expression: String, reference: R4.Reference)] {
        var found: [(String, R4.Reference)] = []
        var cursor: ExpressionCursor?  // one walk for all expressions
        walk { node in
            if node["reference"]?.kind == .string || node["type"] != nil && node["identifier"] != nil,
                let reference = try? R4.Reference(node)
            {
                cursor = cursor ?? ExpressionCursor(node.document)
                found.append((cursor?.expression(of: node.index) ?? "", reference))
            }
            return true
        }
        return found
    }

    /// What differs to another value of the same type.
    public func diff(to other: Self, ignoring: Set<String> = []) -> TreeDiff {
        TreeDiff(from: document.root, to: other.document.root, ignoring: ignoring)
    }
}
