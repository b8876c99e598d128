/// Goes through two trees at once and notes where they differ.
struct TreeComparison {
    private let ignoring: Set<String>
    private let listOrder: Bool
    /// The names on the way from the root; kept only if something is ignored.
    private var path: [String] = []
    private(set) var changes: [TreeChange] = []

    init(ignoring: Set<String>, listOrder: Bool) { (self.ignoring, self.listOrder) = (ignoring, listOrder) }

    mutating func compare(_ before: SourceNode, _ after: SourceNode) {
        switch (before.kind, after.kind) {
        case (.object, .object): compareMembers(before, after)
        case (.array, .array):
            before.elementName.isCompanion ? compareByPlace(before, after) : compareItems(before, after)
        case (.number, .number): compareNumbers(before, after)
        case (.string, .string):
            if before.string != after.string { note(.changed, before, after) }
        default:
            if before.kind != after.kind { note(.changed, before, after) }
        }
    }

    private mutating func note(_ kind: TreeChange.Kind, _ before: SourceNode?, _ after: SourceNode?) {
        changes.append(TreeChange(kind: kind, before: before, after: after))
    }

    private mutating func compareNumbers(_ before: SourceNode, _ after: SourceNode) {
        let (left, right) = (before.json, after.json)
        if left == right { return }
        note(NumberValue(left) == NumberValue(right) ? .respelled : .changed, before, after)
    }

    private mutating func compareMembers(_ before: SourceNode, _ after: SourceNode) {
        var others: [String: [SourceNode]] = [:]
        for member in after.members { others[member.name, default: []].append(member) }
        var matched: [String: Int] = [:]
        for member in before.members where !isIgnored(member) {
            let name = member.name
            let index = matched[name, default: 0]
            matched[name] = index + 1
            guard let candidates = others[name], index < candidates.count else {
                note(.removed, member, nil)
                continue
            }
            enter(name) { $0.compare(member, candidates[index]) }
        }
        var seen: [String: Int] = [:]
        for member in after.members where !isIgnored(member) {
            let name = member.name
            seen[name, default: 0] += 1
            if seen[name, default: 0] > matched[name] ?? 0 { note(.added, nil, member) }
        }
    }

    private mutating func enter(_ name: String, _ body: (inout TreeComparison) -> Void) {
        guard !ignoring.isEmpty else { return body(&self) }
        path.append(name)
        body(&self)
        path.removeLast()
    }

    /// Whether the member is to be left out: by its path below the root, or with the resource type in front.
    private func isIgnored(_ member: SourceNode) -> Bool {
        if ignoring.isEmpty { return false }
        let name = member.name.hasPrefix("_") ? String(member.name.dropFirst()) : member.name
        let full = path + [name]
        // Any end of the path counts, so that `meta.lastUpdated` is left out of every resource of a Bundle.
        for start in full.indices where ignoring.contains(full[start...].joined(separator: ".")) { return true }
        guard let type = member.document.root["resourceType"]?.string else { return false }
        return ignoring.contains(([type] + full).joined(separator: "."))
    }

    /// Ids and extensions of a list of primitives belong to the items by their place.
    private mutating func compareByPlace(_ before: SourceNode, _ after: SourceNode) {
        let (left, right) = (Array(before.items), Array(after.items))
        for index in 0..<max(left.count, right.count) {
            switch (index < left.count ? left[index] : nil, index < right.count ? right[index] : nil) {
            case (let a?, let b?): compare(a, b)
            case (let a?, nil) where a.kind != .null: note(.removed, a, nil)
            case (nil, let b?) where b.kind != .null: note(.added, nil, b)
            default: break
            }
        }
    }

    private mutating func compareItems(_ before: SourceNode, _ after: SourceNode) {
        let alignment = ListAlignment(Array(before.items), Array(after.items))
        for pair in alignment.pairs {
            switch (pair.before, pair.after) {
            case (let a?, let b?):
                if pair.isMoved, listOrder { note(.moved, a, b) }
                if !pair.isEqual { compare(a, b) }
            case (let a?, nil): note(.removed, a, nil)
            case (nil, let b?): note(.added, nil, b)
            case (nil, nil): break
            }
        }
    }
}
