import FHIRDefinitions

/// What profiles say of a primitive element beside its type: of its value, and of its id and extensions, which JSON
/// writes under `_name`.
///
/// - Source: FHIR R4 (4.0.1), json.html#primitive and element.html; datatypes.html#primitive for `value`.
final class PrimitivePlan: Sendable {
    /// The number of the plan of its id and extensions.
    let companion: Int
    /// Whether an extension must be there, so that a value without any is looked at.
    let needsCompanion: Bool
    /// What is said of the value itself; empty for nothing.
    let rules: [MemberRules]
    /// The names of the profiles that ask for a value, and that forbid it.
    let valueNeededBy: String?, valueForbiddenBy: String?

    init(
        companion: Int, needsCompanion: Bool, values: [(element: ElementDefinition, origin: String)],
        rules: [MemberRules]
    ) {
        (self.companion, self.needsCompanion) = (companion, needsCompanion)
        self.rules = rules.filter(\.concernValues)
        valueNeededBy = values.first { $0.element.min > 0 }?.origin
        valueForbiddenBy = values.first { $0.element.max == 0 }?.origin
    }

    /// Whether values are looked at that have neither id nor extensions.
    var concernsValues: Bool { needsCompanion || !rules.isEmpty || valueForbiddenBy != nil }
}

extension PlanCompiler {
    /// What profiles say of the values of a primitive type at an element; `nil` for nothing.
    func primitivePlan(of code: String, constraints: [(Overlay, ElementDefinition)]) -> PrimitivePlan? {
        var elements: [ProfileElement] = [], rules: [MemberRules] = []
        var values: [(element: ElementDefinition, origin: String)] = []
        func add(_ index: StructureIndex, _ id: String, _ element: ProfileElement) {
            guard !elements.contains(element) else { return }
            elements.append(element)
            guard let value = index.children(of: id).first(where: { $0.name == "value" }) else { return }
            values.append((value, index.structure.name))
            rules.append(MemberRules(slice: ownPart(of: value, type: code), from: index.structure, store: store))
        }
        for (overlay, constraint) in constraints where overlay.index.hasChildren(constraint.id) {
            add(
                overlay.index, constraint.id,
                store.element(overlay.element.profile, id: constraint.id, type: overlay.structure.type))
        }
        // The root of a profile on a primitive type speaks of the value.
        for profile in typeProfiles(of: code, constraints: constraints) {
            guard let index = store.structure(profile.profile), let root = index.element(profile.id) else { continue }
            rules.append(MemberRules(slice: root, from: index.structure, store: store))
            add(index, root.id, profile)
        }
        guard !elements.isEmpty else { return nil }
        let companion = store.plans.number(of: PlanKey(type: "Element", profiles: elements))
        return PrimitivePlan(
            companion: companion, needsCompanion: !store.plan(companion).needed.isEmpty, values: values, rules: rules)
    }

    /// What a profile says of `value` that the type does not say itself.
    private func ownPart(of value: ElementDefinition, type: String) -> ElementDefinition {
        guard let base = store.type(named: type)?.element(type + ".value") else { return value }
        var own = value
        if own.maxLength == base.maxLength { own.maxLength = nil }
        if own.additions == base.additions { own.additions = nil }
        if own.binding == base.binding { own.binding = nil }
        if own.minValue == base.minValue { own.minValue = nil }
        if own.maxValue == base.maxValue { own.maxValue = nil }
        return own
    }
}
