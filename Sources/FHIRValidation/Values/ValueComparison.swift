import FHIRTree

/// Compares a value with a fixed value or a pattern of a definition; see also `SourceNode.includes`.
///
/// Both are trees: text is compared decoded, numbers as written, so `1.0` is not `1.00`. The depth of the comparison is
/// that of the definition's value, never that of the input, and has a limit.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.fixed_x_.
enum ValueComparison {
    /// A place where a value is not the fixed one.
    enum Difference {
        /// The value is another, or of another form.
        case other(SourceNode)
        /// The fixed value does not have this.
        case tooMuch(SourceNode)
        /// The fixed value has more here.
        case tooLittle(SourceNode)
    }

    /// Whether the value is exactly the fixed one; the order of members does not matter.
    static func isEqual(_ value: SourceNode, to fixed: SourceNode) -> Bool {
        differences(value, fixed, limit: 1).isEmpty
    }

    /// Where the value is not the fixed one, up to a limit.
    static func differences(_ value: SourceNode, _ fixed: SourceNode, limit: Int = 16) -> [Difference] {
        var found: [Difference] = []
        collect(value, fixed, depth: 0, limit: limit, into: &found)
        return found
    }

    /// Where the value lacks what a pattern has, up to a limit.
    ///
    /// Lists are compared without regard to order, so what is missing in one is told at the object that holds it.
    static func missing(_ value: SourceNode, _ pattern: SourceNode, limit: Int = 16) -> [Difference] {
        var found: [Difference] = []
        collectMissing(value, pattern, depth: 0, limit: limit, into: &found)
        return found
    }

    private static func collectMissing(
        _ value: SourceNode, _ pattern: SourceNode, depth: Int, limit: Int, into found: inout [Difference]
    ) {
        guard depth < SourceNode.patternDepthLimit, found.count < limit, !value.includes(pattern) else { return }
        guard pattern.kind == .object, value.kind == .object else { return found.append(.other(value)) }
        for member in pattern.members {
            guard let own = value[member.name] else {
                found.append(.tooLittle(value))
                continue
            }
            if own.includes(member) { continue }
            if member.kind == .array || own.kind != member.kind {
                found.append(.tooLittle(value))
            } else {
                collectMissing(own, member, depth: depth + 1, limit: limit, into: &found)
            }
        }
    }

    private static func collect(
        _ value: SourceNode, _ fixed: SourceNode, depth: Int, limit: Int, into found: inout [Difference]
    ) {
        guard depth < SourceNode.patternDepthLimit, found.count < limit else { return }
        guard value.kind == fixed.kind else { return found.append(.other(value)) }
        switch fixed.kind {
        case .object:
            for member in fixed.members {
                guard let own = value[member.name] else {
                    found.append(.tooLittle(value))
                    continue
                }
                collect(own, member, depth: depth + 1, limit: limit, into: &found)
            }
            for member in value.members where fixed[member.name] == nil { found.append(.tooMuch(member)) }
        case .array:
            var own = value.items.makeIterator()
            for item in fixed.items {
                guard let next = own.next() else {
                    found.append(.tooLittle(value))
                    break
                }
                collect(next, item, depth: depth + 1, limit: limit, into: &found)
            }
            while let next = own.next(), found.count < limit { found.append(.tooMuch(next)) }
        default: if !value.isSamePrimitive(as: fixed) { found.append(.other(value)) }
        }
    }
}
