/// Slices that are told by the target of a reference, where the target is not in the document.
///
/// Its type is that of the address, or `Reference.type`. What else a slice asks of it cannot be known.
///
/// - Source: FHIR R4 (4.0.1), profiling.html#discriminator; references.html#Reference, `type`.
extension Walk {
    /// The slices to which a value may belong for all that is known, and notes that.
    mutating func openSlices(of slicing: SlicingPlan, at spot: Spot, type: String) -> [Int] {
        guard slicing.followsReferences else { return [] }
        let open = slicing.slices.indices.filter { index in
            let conditions = slicing.slices[index].conditions
            return !conditions.isEmpty
                && conditions.allSatisfy { holds($0, at: spot.entry, type: type) || isOpen($0, at: spot.entry, type) }
        }
        if !open.isEmpty { SliceRule.undecidable(spot, slicing, open.map { slicing.slices[$0].name }, walk: &self) }
        return open
    }

    /// Whether a condition that does not hold would be decided by a target that is not here.
    private mutating func isOpen(_ condition: SliceCondition, at entry: Int, _ type: String) -> Bool {
        switch condition.test {
        case .all(let conditions):
            return conditions.allSatisfy { holds($0, at: entry, type: type) || isOpen($0, at: entry, type) }
        case .any(let conditions): return conditions.contains { isOpen($0, at: entry, type) }
        default: break
        }
        return references(of: condition, from: entry, type: type).contains { reference in
            guard target(ofReference: reference) == nil else { return false }
            guard condition.path.last?.isResolving ?? false, let named = namedType(ofReference: reference) else {
                return true
            }
            // Of the target itself, its type is known.
            switch condition.test {
            case .type: return false
            case .profile(let profiles): return profiles.contains { $0.type == named || $0.type == "Resource" }
            default: return true
            }
        }
    }

    /// The references whose targets a condition asks about; none for a condition that asks about no target.
    mutating func references(of condition: SliceCondition, from entry: Int, type: String) -> [Int] {
        guard let step = condition.path.firstIndex(where: \.isResolving) else { return [] }
        return values(at: Array(condition.path[..<step]), from: entry, type: type).map(\.entry)
    }
}
