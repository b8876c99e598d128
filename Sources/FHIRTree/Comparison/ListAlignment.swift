/// Which item of one list is which item of another.
struct ListAlignment {
    struct Pair {
        var before: SourceNode?
        var after: SourceNode?
        /// The items have the same content.
        var isEqual = false
        /// The items stand in another order among those that both lists have.
        var isMoved = false
    }

    private(set) var pairs: [Pair] = []

    init(_ before: [SourceNode], _ after: [SourceNode]) {
        var partner = [Int?](repeating: nil, count: before.count)
        var taken = [Bool](repeating: false, count: after.count)
        let digests = (before.map(ContentDigest.init), after.map(ContentDigest.init))
        Self.match(digests.0, digests.1, &partner, &taken)
        Self.match(before.map(Identity.of), after.map(Identity.of), &partner, &taken)
        Self.matchRest(before, after, &partner, &taken)
        let moved = Self.moved(partner)
        for (index, item) in before.enumerated() {
            guard let other = partner[index] else {
                pairs.append(Pair(before: item))
                continue
            }
            pairs.append(
                Pair(
                    before: item, after: after[other], isEqual: digests.0[index] == digests.1[other],
                    isMoved: moved.contains(index)))
        }
        for (index, item) in after.enumerated() where !taken[index] { pairs.append(Pair(after: item)) }
    }

    /// Pairs items with the same key, first with first.
    private static func match<Key: Hashable>(
        _ before: [Key?], _ after: [Key?], _ partner: inout [Int?], _ taken: inout [Bool]
    ) {
        var places: [Key: ArraySlice<Int>] = [:]
        for (index, key) in after.enumerated() where !taken[index] {
            if let key { places[key, default: []].append(index) }
        }
        for (index, key) in before.enumerated() where partner[index] == nil {
            guard let key, let place = places[key]?.popFirst() else { continue }
            partner[index] = place
            taken[place] = true
        }
    }

    /// Pairs what is left in its order, as long as both are of one kind and neither is known to be something else.
    private static func matchRest(
        _ before: [SourceNode], _ after: [SourceNode], _ partner: inout [Int?], _ taken: inout [Bool]
    ) {
        var free = after.indices.filter { !taken[$0] }[...]
        for (index, item) in before.enumerated() where partner[index] == nil {
            guard let place = free.first else { return }
            guard item.kind == after[place].kind, Identity.of(item) == nil || Identity.of(after[place]) == nil else {
                continue
            }
            partner[index] = place
            taken[place] = true
            free.removeFirst()
        }
    }

    /// The items that do not belong to the longest run which kept its order.
    private static func moved(_ partner: [Int?]) -> Set<Int> {
        let paired = partner.indices.filter { partner[$0] != nil }
        var tails: [Int] = []  // items at which the best run of each length ends
        var previous = [Int](repeating: -1, count: partner.count)
        for index in paired {
            let place = partner[index] ?? 0
            var low = 0, high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if (partner[tails[middle]] ?? 0) < place { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = tails[low - 1] }
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var kept: Set<Int> = [], index = tails.last ?? -1
        while index >= 0 {
            kept.insert(index)
            index = previous[index]
        }
        return Set(paired).subtracting(kept)
    }
}
