import FHIRDefinitions

/// A binding of an element to a value set.
struct BindingPlan: Sendable {
    var strength: ElementBinding.Strength
    /// A number of `PlanStore.valueSets`.
    var valueSet: Int
    var url: String
    /// The profile's name; `nil` for the type itself.
    var origin: String?
}

extension MemberRules {
    /// Adds the binding of an element; of two to one value set the stricter counts. Examples bind nobody.
    mutating func addBinding(
        of element: ElementDefinition, from structure: StructureDefinition, origin: String?, store: PlanStore
    ) {
        guard let binding = element.binding, let url = binding.valueSet else { return }
        let strength = BindingErrata.isTooStrict(binding, of: element) ? .extensible : binding.strength
        if strength != .example {
            add(strength, to: url, from: structure, origin: origin, store: store)
        }
        if let maximum = binding.maxValueSet {
            add(.required, to: maximum, from: structure, origin: origin, store: store)
        }
    }

    private mutating func add(
        _ strength: ElementBinding.Strength, to url: String, from structure: StructureDefinition, origin: String?,
        store: PlanStore
    ) {
        let plain = url.prefix { $0 != "|" }
        if let known = bindings.firstIndex(where: { $0.url.prefix { $0 != "|" } == plain }) {
            guard strength.isStricter(than: bindings[known].strength) else { return }
            (bindings[known].strength, bindings[known].origin) = (strength, origin)
            return
        }
        let number = store.valueSets.number(of: .init(url: url, package: structure.package))
        bindings.append(BindingPlan(strength: strength, valueSet: number, url: url, origin: origin))
    }
}

/// Bindings of R4 that its profiles state more strictly than they can mean.
enum BindingErrata {
    /// The profiles of vital signs bind the values of all components to the units of vital signs themselves; what a
    /// component measures beside them, such as a flow of oxygen, has other units. R5 has no such binding.
    static func isTooStrict(_ binding: ElementBinding, of element: ElementDefinition) -> Bool {
        binding.strength == .required && element.path == "Observation.component.value[x]"
            && binding.valueSet?.hasPrefix("http://hl7.org/fhir/ValueSet/ucum-vitals-common") ?? false
    }
}

extension ElementBinding.Strength {
    fileprivate func isStricter(than other: Self) -> Bool { rank < other.rank }

    private var rank: Int {
        switch self {
        case .required: 0
        case .extensible: 1
        case .preferred: 2
        case .example: 3
        }
    }
}
