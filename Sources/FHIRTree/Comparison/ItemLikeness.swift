/// How much two items of lists have in common that nothing identifies as the same.
struct ItemLikeness {
    private let kind: SourceNode.Kind
    /// The type of the resource that the item is or holds.
    private let resourceType: String?
    /// Whether it has a name that says what it is.
    private let isNamed: Bool
    /// Digests of the members and of what they hold, with their names; sorted.
    private let parts: [UInt64]

    private static let resource = ElementName("resource"), resourceType = ElementName("resourceType")
    /// How many members are looked at, at most.
    private static let limit = 64

    /// - Parameter isNamed: whether the item has an identity that is sure, and that no item of the other list has.
    init(_ item: ElementParts, in tree: ComparedTree, isNamed: Bool) {
        kind = item.value < 0 ? .null : tree.kind(item.value)
        self.isNamed = isNamed
        guard kind == .object else {
            (resourceType, parts) = (nil, item.value < 0 ? [] : [tree.digests[item.value]])
            return
        }
        let holder = tree.member(Self.resource, of: item.value) ?? item.value
        resourceType = tree.string(Self.resourceType, of: holder)
        var parts: [UInt64] = []
        for member in tree.children(of: item.value).prefix(Self.limit) {
            let name = UInt64(tree.storage.entries[member].nameNumber)
            parts.append(ContentDigests.mixed(tree.digests[member], name))
            for part in tree.children(of: member).prefix(Self.limit - min(parts.count, Self.limit)) {
                let inner = UInt64(tree.storage.entries[part].nameNumber)
                parts.append(ContentDigests.mixed(tree.digests[part], name << 16 | inner))
            }
        }
        self.parts = parts.sorted()
    }

    /// 0 for items that are surely not the same; more for each part that is equal.
    func score(_ other: ItemLikeness) -> Int {
        guard kind == other.kind, resourceType == other.resourceType, !(isNamed && other.isNamed) else { return 0 }
        var score = 1, a = 0, b = 0
        while a < parts.count, b < other.parts.count {
            if parts[a] == other.parts[b] {
                (score, a, b) = (score + 2, a + 1, b + 1)
            } else if parts[a] < other.parts[b] {
                a += 1
            } else {
                b += 1
            }
        }
        return score
    }
}
