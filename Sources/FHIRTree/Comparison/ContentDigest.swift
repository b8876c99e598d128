/// A digest of a value's content: equal for values that differ in the order of members, white space and escapes only.
struct ContentDigest: Hashable {
    private let value: Int

    init(_ node: SourceNode) {
        var hasher = Hasher()
        hasher.combine(node.kind)
        switch node.kind {
        case .object:
            // The sum does not depend on the order.
            hasher.combine(node.members.reduce(0) { $0 &+ Self.digest(ofMember: $1) })
        case .array:
            for item in node.items { hasher.combine(ContentDigest(item)) }
        case .string: hasher.combine(node.string)
        case .number: hasher.combine(node.json)
        case .true, .false, .null: break
        }
        value = hasher.finalize()
    }

    private static func digest(ofMember node: SourceNode) -> Int {
        var hasher = Hasher()
        hasher.combine(node.name)
        hasher.combine(ContentDigest(node))
        return hasher.finalize()
    }
}
