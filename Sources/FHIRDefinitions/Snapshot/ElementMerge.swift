extension ElementDefinition {
    /// Applies what a differential says about this element; what it does not say stays.
    ///
    /// - Source: FHIR R4 (4.0.1), profiling.html#snapshot and elementdefinition.html#interpretation.
    mutating func apply(_ change: DifferentialElement) {
        min = change.min ?? min
        if let newMax = change.max { max = newMax }
        if let newTypes = change.types, !newTypes.isEmpty { types = newTypes.map(withKnownSystemType) }
        if let newBinding = change.binding {
            var merged = ElementBinding(
                newBinding.strength, valueSet: newBinding.valueSet ?? binding?.valueSet,
                maxValueSet: newBinding.maxValueSet ?? binding?.maxValueSet)
            let known = binding?.additional ?? []
            merged.additional = known + newBinding.additional.filter { !known.contains($0) }
            binding = merged
        }
        fixed = change.fixed ?? fixed
        pattern = change.pattern ?? pattern
        minValue = change.minValue ?? minValue
        maxValue = change.maxValue ?? maxValue
        maxLength = change.maxLength ?? maxLength
        merge(change.constraints)
        slicing = change.slicing ?? slicing
        mustSupport = change.mustSupport ?? mustSupport
        isModifier = change.isModifier ?? isModifier
        isSummary = change.isSummary ?? isSummary
        additions = change.additions ?? additions
        if !change.representation.isEmpty { representation = change.representation }
    }

    private mutating func merge(_ changed: [ElementConstraint]) {
        guard !changed.isEmpty else { return }
        var places = Dictionary(constraints.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in first }
        for constraint in changed {
            if let place = places[constraint.key] {
                constraints[place] = constraint
            } else {
                places[constraint.key] = constraints.count
                constraints.append(constraint)
            }
        }
    }

    /// A differential repeats `System.String` without naming the FHIR type beside it.
    private func withKnownSystemType(_ type: ElementType) -> ElementType {
        var type = type
        if let known = types.first(where: { $0.code == type.code }) { type.fhirType = known.fhirType }
        return type
    }

    /// This element as the start of a slice of it.
    func slice(named name: String, id: String) -> ElementDefinition {
        var slice = self
        (slice.id, slice.sliceName, slice.slicing, slice.min) = (id, name, nil, 0)
        return slice
    }
}
