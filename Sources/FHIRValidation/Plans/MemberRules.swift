import FHIRDefinitions
import FHIRTree

/// What the type and the profiles say together about one element: the strictest bound wins and keeps its author.
struct MemberRules: Sendable {
    var min: Int
    /// `nil` is `*`.
    var max: Int?
    /// Who set `min` and `max` when it was not the type: the name of a profile.
    var minOrigin: String?, maxOrigin: String?
    /// The name of the profile that marks the element `mustSupport`.
    var mustSupport: String?
    var fixed = PlanList<ValueConstraint>()
    var patterns = PlanList<ValueConstraint>()
    var maxLength: Int?
    /// The name of the profile that set it; `nil` for the type.
    var maxLengthOrigin: String?
    /// What extensions of the definitions say, with the name of the profile.
    var additions: [(ElementAdditions, origin: String?)] = []
    var bindings = PlanList<BindingPlan>()
    var limits: [ValueLimit] = []
    /// Profiles that a profile asks of values of a type, and no package defines.
    var unknownProfiles: [UnknownProfile] = []
    /// Rules in FHIRPath that the types of the values do not state themselves.
    var invariants: [InvariantPlan] = []

    /// The rules of the type's own element.
    init(_ element: ElementDefinition, from structure: StructureDefinition, store: PlanStore) {
        (min, max) = (element.min, element.max)
        add(element, from: structure, origin: nil, store: store)
    }

    /// What a slice says of the values that belong to it; how many there may be is the slicing's business.
    init(slice: ElementDefinition, from structure: StructureDefinition, store: PlanStore) {
        (min, max) = (0, nil)
        var slice = slice
        (slice.min, slice.max) = (0, nil)
        add(slice, from: structure, origin: structure.name, store: store)
    }

    var concernValues: Bool {
        !(fixed.isEmpty && patterns.isEmpty && bindings.isEmpty && limits.isEmpty && invariants.isEmpty)
            || maxLength != nil || !additions.isEmpty || !unknownProfiles.isEmpty
    }

    /// Adds what one more definition says.
    mutating func add(
        _ element: ElementDefinition, from structure: StructureDefinition, origin: String?, store: PlanStore
    ) {
        if element.min > min { (min, minOrigin) = (element.min, origin) }
        if let limit = element.max, limit < max ?? .max { (max, maxOrigin) = (limit, origin) }
        if element.mustSupport { mustSupport = mustSupport ?? origin }
        if let length = element.maxLength, length < maxLength ?? .max {
            (maxLength, maxLengthOrigin) = (length, origin)
        }
        if let value = ValueConstraint(element.fixed, origin: origin, beside: fixed) { fixed.append(value) }
        if let value = ValueConstraint(element.pattern, origin: origin, beside: patterns) { patterns.append(value) }
        addBinding(of: element, from: structure, origin: origin, store: store)
        if let limit = ValueLimit(element.minValue, isMinimum: true, origin: origin) { limits.append(limit) }
        if let limit = ValueLimit(element.maxValue, isMinimum: false, origin: origin) { limits.append(limit) }
        if let more = element.additions { additions.append((more, origin)) }
        addInvariants(of: element, in: origin == nil ? nil : structure, store: store)
        guard origin != nil else { return }
        for (type, canonical) in store.unknownProfiles(of: element) {
            let isCarried = Definitions.embedded.packages.contains(structure.package)
            let unknown = UnknownProfile(canonical: canonical, type: type, origin: structure.name, isCarried: isCarried)
            if !unknownProfiles.contains(unknown) { unknownProfiles.append(unknown) }
        }
    }
}

extension MemberRules {
    /// Adds the invariants of an element, but those that its types or its own plan state.
    private mutating func addInvariants(
        of element: ElementDefinition, in profile: StructureDefinition?, store: PlanStore
    ) {
        guard !element.constraints.isEmpty else { return }
        let type = element.types.count == 1 ? element.types[0].fhirType : nil
        let own = store.statedInvariants(of: element)
        var known = Set(invariants.map(\.name))
        for constraint in element.constraints where !own.contains(constraint.key) {
            guard let plan = InvariantPlan(constraint, on: type, of: profile), known.insert(plan.name).inserted else {
                continue
            }
            invariants.append(plan)
        }
    }
}

/// A profile that a definition names for values of one type, and that is not known here.
struct UnknownProfile: Hashable, Sendable {
    var canonical: String
    /// `Meta`
    var type: String
    /// The name of the profile that names it.
    var origin: String
    /// Whether the library itself carries the profile that names it.
    var isCarried: Bool
}

/// A fixed or pattern value, and who asks for it.
final class ValueConstraint: Sendable {
    let value: SourceDocument
    /// The profile's name; `nil` for the type itself.
    let origin: String?

    /// `nil` if there is no such value in the definition, its JSON cannot be read, or another definition asks for the
    /// same already: a profile repeats what its base says.
    init?(_ value: ElementValue?, origin: String?, beside others: PlanList<ValueConstraint> = PlanList()) {
        guard let value, let document = try? SourceDocument(json: SourceBytes(value.json)),
            !others.contains(where: { ValueComparison.differences($0.value.root, document.root).isEmpty })
        else { return nil }
        (self.value, self.origin) = (document, origin)
    }
}
