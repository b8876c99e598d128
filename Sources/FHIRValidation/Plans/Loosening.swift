import FHIRDefinitions
import FHIRTree

extension StructureDefinition {
    /// Whether the profile allows something that its base does not: then what meets it need not meet the base.
    ///
    /// A profile must not do this, but some do. Asked are cardinality, types, fixed values and patterns, least and
    /// greatest values, the strength of bindings and the keys of invariants; value sets are not compared.
    ///
    /// - Source: FHIR R4 (4.0.1), profiling.html#constraining: a derived profile may only narrow what its base allows.
    func loosens(_ base: StructureDefinition) -> Bool {
        let own = Dictionary(elements.map { ($0.id, $0) }) { first, _ in first }
        return base.elements.contains { element in
            own[element.id].map { $0.loosens(element) } ?? (element.fixed != nil || element.pattern != nil)
        }
    }
}

extension ElementDefinition {
    fileprivate func loosens(_ base: ElementDefinition) -> Bool {
        if min < base.min || max ?? .max > base.max ?? .max { return true }
        if maxLength ?? .max > base.maxLength ?? .max { return true }
        if let wanted = base.fixed, fixed != wanted { return true }
        if let wanted = base.pattern, !has(wanted) { return true }
        if base.minValue != nil && minValue == nil || base.maxValue != nil && maxValue == nil { return true }
        if base.binding?.strength == .required, binding?.strength != .required { return true }
        let allowed = Set(base.types.map(\.code))
        if !allowed.isEmpty, !types.allSatisfy({ allowed.contains($0.code) }) { return true }
        let keys = Set(constraints.map(\.key))
        return base.constraints.contains { $0.severity == .error && $0.expression != nil && !keys.contains($0.key) }
    }

    /// Whether the fixed value or pattern has all of a pattern.
    private func has(_ wanted: ElementValue) -> Bool {
        guard let own = fixed ?? pattern else { return false }
        guard own != wanted, let a = try? SourceDocument(json: SourceBytes(own.json)),
            let b = try? SourceDocument(json: SourceBytes(wanted.json))
        else { return own == wanted }
        return a.root.includes(b.root)
    }
}
