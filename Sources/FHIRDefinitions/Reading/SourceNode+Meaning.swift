import FHIRTree

extension SourceNode {
    /// Whether a definition says the same as another one: white space, the order of members and narratives do not
    /// count, nor that one of two has no snapshot, which follows from the rest.
    ///
    /// - Source: FHIR R4 (4.0.1), json.html (the order of members has no meaning); narrative.html.
    func meansSame(as other: SourceNode) -> Bool {
        var pending = [(self, other)]
        while let (a, b) = pending.popLast() {
            guard a.kind == b.kind else { return false }
            switch a.kind {
            case .object:
                var (own, others) = (a.meaningful, b.meaningful)
                if (own["snapshot"] == nil) != (others["snapshot"] == nil) {
                    (own["snapshot"], others["snapshot"]) = (nil, nil)
                }
                guard own.count == others.count else { return false }
                for (name, value) in own {
                    guard let other = others[name] else { return false }
                    pending.append((value, other))
                }
            case .array:
                let (own, others) = (a.items, b.items)
                guard own.count == others.count else { return false }
                pending += zip(own, others)
            case .string: if a.string != b.string { return false }
            default: if a.text != b.text { return false }
            }
        }
        return true
    }

    /// The members, without the narrative of a resource.
    private var meaningful: [String: SourceNode] {
        let isResource = self["resourceType"] != nil
        let pairs = members.lazy.filter { !isResource || $0.name != "text" }.map { ($0.name, $0) }
        return Dictionary(pairs) { first, _ in first }
    }
}
