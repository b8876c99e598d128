extension FHIRElement {
    /// Calls `visit` for every element with a value below this one, in the order written, with its place in a tree.
    ///
    /// `node.expression` tells where it is, `node.elementName` what it is called. Extensions, contained and unknown
    /// elements are visited too. Returning `false` passes over what is inside. An expression is worked out when it is
    /// asked for, from the root on: asking for that of every entry of a long Bundle takes quadratic time.
    public func walk(_ visit: (SourceNode) -> Bool) {
        var open = Array(document.root.members).reversed() as [SourceNode]
        while let node = open.popLast() {
            guard node.kind == .array || visit(node) else { continue }
            open += (node.kind == .array ? node.items : node.members).reversed()
        }
    }
}
