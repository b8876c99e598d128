extension Evaluator {
    /// - Source: FHIRPath 2.0.0, sections 5.3 (subsetting) and 5.4 (combining); `preserveOrder` of `combine` is from
    ///   the trial-use part of 3.0.0.
    func subsetting(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        switch call.function {
        case .single: return try single(input, call.name, at: call.offset).map { .one($0) } ?? .empty
        case .first: return input.first.map { .one($0) } ?? .empty
        case .last: return input.list.last.map { .one($0) } ?? .empty
        case .tail: return Items(Array(input.list.dropFirst()))
        case .skip:
            guard let count = try integer(of: 0, call) else { return .empty }
            return Items(Array(input.list.dropFirst(Int(clamping: max(0, count)))))
        case .take:
            guard let count = try integer(of: 0, call) else { return .empty }
            return Items(Array(input.list.prefix(Int(clamping: max(0, count)))))
        case .intersect:
            let others = try set(of: try value(of: 0, call))
            var found = ItemSet()
            for item in input.list where try contains(item, others) { _ = try insert(item, into: &found) }
            return Items(found.items)
        case .exclude:
            let others = try set(of: try value(of: 0, call))
            var output = Items.empty
            for item in input.list where try !contains(item, others) { output.append(item) }
            return output
        case .union: return try union(input, try value(of: 0, call))
        default:
            // The order is kept whether the second argument asks for it or not.
            let others = try value(of: 0, call)
            if argumentCount(call) > 1 { _ = try boolean(try value(of: 1, call), call.name, at: call.offset) }
            try spend(input.count + others.count)
            var output = input
            output.append(contentsOf: others)
            return output
        }
    }
}
