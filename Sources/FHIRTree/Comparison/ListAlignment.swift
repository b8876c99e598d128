/// Which item of one list is which item of another.
///
/// Equal items are paired first, as many as keep their order; then equal items that moved; then items with one
/// identity; then, between those, neighbours that are alike. The time is that of sorting; only short stretches are
/// compared each with each.
struct ListAlignment {
    /// For each item of the first list its partner in the second.
    private(set) var partners: [Int?]
    /// Whether an item with a partner stands in another order among those that both lists have.
    private(set) var isMoved: [Bool]

    private var taken: [Bool]
    /// How many equal items at most are candidates for one item.
    private static let candidateLimit = 16

    init(
        _ before: [ElementParts], of first: ComparedTree, _ after: [ElementParts], of second: ComparedTree,
        listOrder: Bool
    ) {
        partners = [Int?](repeating: nil, count: before.count)
        isMoved = [Bool](repeating: false, count: before.count)
        taken = [Bool](repeating: false, count: after.count)
        pairEqual(before.map { first.digest($0) }, after.map { second.digest($0) })
        let identities = (
            before.indices.map { partners[$0] == nil ? ItemIdentity.identities(of: before[$0], in: first) : [] },
            after.indices.map { taken[$0] ? [] : ItemIdentity.identities(of: after[$0], in: second) }
        )
        pairIdentified(identities.0, identities.1)
        let kept = LongestRun.partners(partners.map { $0.map { [$0] } ?? [] })
        for index in partners.indices where partners[index] != nil && kept[index] == nil { isMoved[index] = true }
        // Without an order the whole list is one stretch.
        let anchors = listOrder ? kept.enumerated().compactMap { index, other in other.map { (index, $0) } } : []
        let free = (before.indices.filter { partners[$0] == nil }, after.indices.filter { !taken[$0] })
        var rest = (free.0[...], free.1[...])
        for (end, otherEnd) in anchors + [(before.count, after.count)] {
            let stretch = (rest.0.prefix { $0 < end }, rest.1.prefix { $0 < otherEnd })
            rest = (rest.0.dropFirst(stretch.0.count), rest.1.dropFirst(stretch.1.count))
            if stretch.0.isEmpty || stretch.1.isEmpty { continue }
            let (a, b) = (Array(stretch.0), Array(stretch.1))
            let pairs = LikenessAlignment.pairs(
                a.map { ItemLikeness(before[$0], in: first, isNamed: identities.0[$0].first?.isSure == true) },
                b.map { ItemLikeness(after[$0], in: second, isNamed: identities.1[$0].first?.isSure == true) })
            for (index, other) in pairs { pair(a[index], b[other]) }
        }
    }

    private mutating func pair(_ index: Int, _ other: Int) {
        partners[index] = other
        taken[other] = true
    }

    private mutating func pairEqual(_ before: [UInt64], _ after: [UInt64]) {
        var start = 0, end = (before.count, after.count)
        while start < min(end.0, end.1), before[start] == after[start] {
            pair(start, start)
            start += 1
        }
        while end.0 > start, end.1 > start, before[end.0 - 1] == after[end.1 - 1] {
            end = (end.0 - 1, end.1 - 1)
            pair(end.0, end.1)
        }
        var places: [UInt64: [Int]] = [:], seen: [UInt64: Int] = [:]
        for index in start..<end.1 { places[after[index], default: []].append(index) }
        let candidates = (start..<end.0).map { index in
            guard let all = places[before[index]] else { return [Int]() }
            // Of many equal items, those around the one of the same number.
            let number = seen[before[index], default: 0]
            seen[before[index]] = number + 1
            let low = max(0, min(number - Self.candidateLimit / 2, all.count - Self.candidateLimit))
            return Array(all[low..<min(all.count, low + Self.candidateLimit)])
        }
        for (index, other) in LongestRun.partners(candidates).enumerated() {
            if let other { pair(start + index, other) }
        }
        pairSame(before.map { $0 }, after.map { $0 })
    }

    private mutating func pairIdentified(_ before: [[ItemIdentity]], _ after: [[ItemIdentity]]) {
        let rounds = max(before.map(\.count).max() ?? 0, after.map(\.count).max() ?? 0)
        for round in 0..<rounds {
            pairSame(
                before.map { round < $0.count ? $0[round].text : nil },
                after.map { round < $0.count ? $0[round].text : nil })
        }
    }

    /// Pairs the items that are left and have the same key, first with first.
    private mutating func pairSame<Key: Hashable>(_ before: [Key?], _ after: [Key?]) {
        var places: [Key: ArraySlice<Int>] = [:]
        for (index, key) in after.enumerated() where !taken[index] {
            if let key { places[key, default: []].append(index) }
        }
        if places.isEmpty { return }
        for (index, key) in before.enumerated() where partners[index] == nil {
            if let key, let other = places[key]?.popFirst() { pair(index, other) }
        }
    }
}
