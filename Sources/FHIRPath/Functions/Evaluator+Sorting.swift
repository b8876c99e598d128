extension Evaluator {
    /// A key of `sort`.
    private struct SortKey {
        var node: Int32
        var isDown = false
        /// Whether items without the key come first in either direction.
        var keepsMissingFirst = false
    }

    /// Sorted by the keys in turn; items of equal keys stay in their order.
    ///
    /// `key desc` sorts down, with items that lack the key last. `-key`, from drafts of the function, sorts strings and
    /// dates down, too, but there such items come first. Where two keys cannot be compared, such as a year and a day in
    /// it, the items stay in their order, and no later key is looked at: they are not equal.
    ///
    /// - Source: FHIRPath 3.0.0 (trial use), `sort`.
    func sorted(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        var rows: [(item: Item, keys: [Item?])] = []
        var keys = (0..<argumentCount(call)).map { sortKey(argument($0, call)) }
        for (index, item) in input.list.enumerated() {
            var values: [Item?] = []
            for key in keys {
                let found = try single(try evaluate(key.node, for: item, index: index), call.name, at: call.offset)
                values.append(found.flatMap { value(of: $0) })
            }
            if keys.isEmpty { values.append(value(of: item)) }
            rows.append((item, values))
        }
        if keys.isEmpty { keys = [SortKey(node: 0)] }
        var fault: PathFault?
        var order = Array(rows.indices)
        order.sort { a, b in
            if fault != nil { return a < b }
            do throws(PathFault) {
                for (place, key) in keys.enumerated() {
                    guard let result = try keyOrder(rows[a].keys[place], rows[b].keys[place], key, call) else { break }
                    if result != 0 { return result < 0 }
                }
            } catch { fault = error }
            return a < b
        }
        if let fault { throw fault }
        return Items(order.map { rows[$0].item })
    }

    /// -1, 0 or 1 as the first item comes before, with or behind the second; `nil` where that cannot be known.
    private func keyOrder(_ a: Item?, _ b: Item?, _ key: SortKey, _ call: Call) throws(PathFault) -> Int? {
        switch (a, b) {
        case (nil, nil): return 0
        case (nil, _): return key.isDown && !key.keepsMissingFirst ? 1 : -1
        case (_, nil): return key.isDown && !key.keepsMissingFirst ? -1 : 1
        case (let a?, let b?):
            return try order(of: a, b, call.name, at: call.offset).map { key.isDown ? -$0 : $0 }
        }
    }

    private func sortKey(_ argument: Int32) -> SortKey {
        switch program.nodes[Int(argument)] {
        case .sortKey(let key, let isDown): SortKey(node: key, isDown: isDown)
        // The sign stands for the direction, and not for a number with the other sign.
        case .negate(let inner): SortKey(node: inner, isDown: true, keepsMissingFirst: true)
        default: SortKey(node: argument)
        }
    }
}
