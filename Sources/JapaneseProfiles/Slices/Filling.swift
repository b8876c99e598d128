/// Adds to values what a profile fixes, and changes nothing that is there.
enum Filling {
    /// JSON of the value with the parts of `fill` that it lacks.
    ///
    /// Where both have a list, an item of `fill` goes into the items that say part of it, or else into those that do
    /// not contradict it. If there is none, it is added; but a list that contradicts all of `fill`'s stays as it is.
    static func completed(_ value: SourceNode, by fill: SourceNode) -> [UInt8] {
        JSONWriter(.compact).write(EditableTree(tree(value, fill)))
    }

    private static func tree(_ value: SourceNode, _ fill: SourceNode) -> TreeValue {
        switch (value.kind, fill.kind) {
        case (.object, .object):
            return .object(value, completedBy: fill) { tree($0, $1) }
        case (.array, .array): return list(Array(value.items), Array(fill.items))
        default: return TreeValue(value)
        }
    }

    private static func list(_ items: [SourceNode], _ fills: [SourceNode]) -> TreeValue {
        let homes = fills.map { fill in
            let fitting = items.indices.filter { fits(items[$0], fill) }
            let agreeing = fitting.filter { agrees(items[$0], with: fill) }
            return agreeing.isEmpty ? fitting : agreeing
        }
        if !items.isEmpty, homes.allSatisfy(\.isEmpty) { return .array(items.map { TreeValue($0) }) }
        var taken: Set<Int> = []
        var filled = items.map { TreeValue($0) }
        for (fill, home) in zip(fills, homes) {
            let free = home.filter { !taken.contains($0) }
            for place in free { filled[place] = tree(items[place], fill) }
            if free.isEmpty { filled.append(TreeValue(fill)) }
            taken.formUnion(free)
        }
        return .array(filled)
    }

    /// Whether nothing in the one contradicts the other.
    private static func fits(_ value: SourceNode, _ fill: SourceNode) -> Bool {
        switch (value.kind, fill.kind) {
        case (.object, .object):
            fill.members.allSatisfy { member in value[member.name].map { fits($0, member) } ?? true }
        case (.array, .array): true
        default: value.isSamePrimitive(as: fill)
        }
    }

    /// Whether both say one thing alike.
    private static func agrees(_ value: SourceNode, with fill: SourceNode) -> Bool {
        switch (value.kind, fill.kind) {
        case (.object, .object):
            fill.members.contains { member in value[member.name].map { agrees($0, with: member) } ?? false }
        case (.array, .array): fill.items.contains { item in value.items.contains { agrees($0, with: item) } }
        default: value.isSamePrimitive(as: fill)
        }
    }
}

extension TreeValue {
    /// The members of the one and those of the other that it lacks; of what both have, what `combine` makes.
    static func object(
        _ value: SourceNode, completedBy other: SourceNode, combine: (SourceNode, SourceNode) -> TreeValue
    ) -> TreeValue {
        let own = value.members.map { member in
            (key: member.name, value: other[member.name].map { combine(member, $0) } ?? TreeValue(member))
        }
        let added = other.members.filter { value[$0.name] == nil }.map { (key: $0.name, value: TreeValue($0)) }
        return .object(own + added)
    }
}
