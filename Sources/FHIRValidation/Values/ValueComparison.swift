import FHIRTree

/// Compares a value with a fixed value of a definition; for pattern values see `SourceNode.includes`.
///
/// Both are trees: text is compared decoded, numbers as written, so `1.0` is not `1.00`. The depth of the comparison is
/// that of the definition's value, never that of the input, and has a limit.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.fixed_x_.
enum ValueComparison {
    /// Whether the value is exactly the fixed one; the order of members does not matter.
    static func isEqual(_ value: SourceNode, to fixed: SourceNode, depth: Int = 0) -> Bool {
        guard depth < SourceNode.patternDepthLimit else { return true }
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
        default: return value.isSamePrimitive(as: fixed)
        }
    }
}
