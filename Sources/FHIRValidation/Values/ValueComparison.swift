import FHIRTree

/// Compares a value with a fixed or pattern value of a definition.
///
/// Both are trees: text is compared decoded, numbers as written, so `1.0` is not `1.00`. The depth of the comparison is that of the
/// definition's value, never that of the input, and has a limit.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.fixed_x_ and #ElementDefinition.pattern_x_.
enum ValueComparison {
    /// Deeper fixed and pattern values are not compared, and count as met. Real ones have up to six levels.
    private static let depthLimit = 64

    /// Whether the value is exactly the fixed one; the order of members does not matter.
    static func isEqual(_ value: SourceNode, to fixed: SourceNode, depth: Int = 0) -> Bool {
        guard depth < depthLimit else { return true }
        switch fixed.kind {
        case .object:
            guard value.kind == .object else { return false }
            var count = 0
            for member in fixed.members {
                count += 1
                guard let own = value[member.name], isEqual(own, to: member, depth: depth + 1) else { return false }
            }
            return value.members.reduce(0) { total, _ in total + 1 } == count
        case .array:
            guard value.kind == .array else { return false }
            var own = value.items.makeIterator()
            for item in fixed.items {
                guard let next = own.next(), isEqual(next, to: item, depth: depth + 1) else { return false }
            }
            return own.next() == nil
        default: return isSamePrimitive(value, fixed)
        }
    }

    /// Whether the value has at least what the pattern has: each item of an array matches some item.
    static func matches(_ value: SourceNode, pattern: SourceNode, depth: Int = 0) -> Bool {
        guard depth < depthLimit else { return true }
        switch pattern.kind {
        case .object:
            guard value.kind == .object else { return false }
            return pattern.members.allSatisfy { member in
                value[member.name].map { matches($0, pattern: member, depth: depth + 1) } ?? false
            }
        case .array:
            guard value.kind == .array else { return false }
            return pattern.items.allSatisfy { item in
                value.items.contains { matches($0, pattern: item, depth: depth + 1) }
            }
        default: return isSamePrimitive(value, pattern)
        }
    }

    private static func isSamePrimitive(_ a: SourceNode, _ b: SourceNode) -> Bool {
        a.kind == b.kind && (a.kind == .string ? a.string == b.string : a.json == b.json)
    }
}
