extension Evaluator {
    /// - Source: FHIRPath 2.0.0, section 5.1.
    func existence(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        switch call.function {
        case .exists:
            guard argumentCount(call) > 0 else { return .one(!input.isEmpty) }
            for (index, item) in input.list.enumerated() where try holds(0, call, for: item, index) {
                return .one(true)
            }
            return .one(false)
        case .all:
            for (index, item) in input.list.enumerated() where try !holds(0, call, for: item, index) {
                return .one(false)
            }
            return .one(true)
        case .allTrue: return .one(try booleans(call, input).allSatisfy { $0 })
        case .anyTrue: return .one(try booleans(call, input).contains(true))
        case .allFalse: return .one(try booleans(call, input).allSatisfy { !$0 })
        case .anyFalse: return .one(try booleans(call, input).contains(false))
        case .subsetOf: return .one(try isSubset(input, of: try value(of: 0, call)))
        case .supersetOf: return .one(try isSubset(try value(of: 0, call), of: input))
        case .distinct: return Items(try set(of: input).items)
        default: return .one(try set(of: input).items.count == input.count)
        }
    }

    private func booleans(_ call: Call, _ input: Items) throws(PathFault) -> [Bool] {
        var values: [Bool] = []
        for item in input.list {
            guard let value = value(of: item) else { continue }
            guard case .boolean(let boolean) = value else {
                throw PathFault(
                    .wrongType(call.name, expected: "Boolean", found: typeName(of: item).description), at: call.offset)
            }
            values.append(boolean)
        }
        return values
    }

    private func isSubset(_ items: Items, of others: Items) throws(PathFault) -> Bool {
        let set = try set(of: others)
        for item in items.list where try !contains(item, set) { return false }
        return true
    }
}
