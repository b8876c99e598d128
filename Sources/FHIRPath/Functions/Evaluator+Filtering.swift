import FHIRTree

extension Evaluator {
    /// - Source: FHIRPath 2.0.0, sections 5.2 (filtering and projection), 5.5.1 (`iif`) and 7 (aggregates).
    func filtering(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        switch call.function {
        case .where:
            var output = Items.empty
            switch input {
            case .empty: break
            case .one(let item): if try holds(0, call, for: item, 0) { output = input }
            case .many(let items):
                for (index, item) in items.enumerated() where try holds(0, call, for: item, index) {
                    output.append(item)
                }
            }
            return output
        case .select:
            var output = Items.empty
            for (index, item) in input.list.enumerated() {
                let found = try evaluate(argument(0, call), for: item, index: index)
                try spend(found.count, at: call.offset)
                output.append(contentsOf: found)
            }
            return output
        case .repeat: return try repeated(call, input)
        case .repeatAll:
            var output = Items.empty, open = input.list
            while !open.isEmpty {
                var found = Items.empty
                for (index, item) in open.enumerated() {
                    found.append(contentsOf: try evaluate(argument(0, call), for: item, index: index))
                    try spend(1, at: call.offset)
                }
                output.append(contentsOf: found)
                open = found.list
            }
            return output
        case .ofType: return filtered(input, to: type(call))
        case .coalesce:
            for index in 0..<argumentCount(call) {
                let value = try evaluate(argument(index, call))
                if !value.isEmpty { return value }
            }
            return .empty
        case .aggregate: return try aggregated(call, input)
        case .sort: return try sorted(call, input)
        default: return try conditional(call, input)
        }
    }

    /// Each item once, whether it is found again by another way or not.
    private static let stepsOfKeptValue = 100

    private func repeated(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        var found = ItemSet(), seen = Set<PathElement>(), open = input.list
        while !open.isEmpty {
            var next: [Item] = []
            for (index, item) in open.enumerated() {
                for result in try evaluate(argument(0, call), for: item, index: index).list {
                    try spend(1, at: call.offset)
                    if case .element(let element) = result {
                        // A place of a document is itself: comparing contents would take it for its like elsewhere.
                        guard seen.insert(element).inserted else { continue }
                        found.insert(result, .parts(0))
                    } else {
                        // A value that is made may go on for ever: its place in the memory counts.
                        try spend(Self.stepsOfKeptValue, at: call.offset)
                        guard try insert(result, into: &found) else { continue }
                    }
                    next.append(result)
                }
            }
            open = next
        }
        return Items(found.items)
    }

    private func aggregated(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        var total = try value(of: 1, call)
        for (index, item) in input.list.enumerated() {
            total = try evaluate(argument(0, call), for: item, index: index, total: total)
        }
        return total
    }

    private func conditional(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard input.count <= 1 else { throw PathFault(.notSingle(call.name), at: call.offset) }
        let saved = this
        this = input
        let criterion = try evaluate(argument(0, call))
        this = saved
        guard let item = try single(criterion, call.name, at: call.offset) else { return try branch(2, call, input) }
        guard case .boolean(let holds)? = value(of: item) else {
            throw PathFault(
                .wrongType(call.name, expected: "Boolean", found: typeName(of: item).description), at: call.offset)
        }
        return try branch(holds ? 1 : 2, call, input)
    }

    private func branch(_ index: Int, _ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard index < argumentCount(call) else { return .empty }
        let saved = this
        this = input
        let value = try evaluate(argument(index, call))
        this = saved
        return value
    }
}
