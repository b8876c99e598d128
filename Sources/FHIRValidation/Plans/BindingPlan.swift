import FHIRDefinitions

/// A binding of an element to a value set.
final class BindingPlan: Sendable {
    let strength: ElementBinding.Strength
    /// A number of `PlanStore.valueSets`.
    let valueSet: Int
    let url: String
    /// The profile's name; `nil` for the type itself.
    let origin: String?

    init(strength: ElementBinding.Strength, valueSet: Int, url: String, origin: String?) {
        (self.strength, self.valueSet, self.url, self.origin) = (strength, valueSet, url, origin)
    }
}

extension MemberRules {
    /// Adds the binding of an element; of two to one value set the stricter counts. Examples bind nobody.
    mutating func addBinding(
        of element: ElementDefinition, from structure: StructureDefinition, origin: String?, store: PlanStore
    ) {
        guard let binding = element.binding else { return }
        for more in binding.additional {
            add(more.strength, to: more.valueSet, from: structure, origin: origin, store: store)
        }
        guard let url = binding.valueSet else { return }
        let strength = BindingErrata.isTooStrict(element, in: structure, store: store) ? .extensible : binding.strength
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
        if let known = bindings.first(where: { $0.url.prefix { $0 != "|" } == plain }) {
            guard strength.isStricter(than: known.strength) else { return }
            let stricter = BindingPlan(strength: strength, valueSet: known.valueSet, url: known.url, origin: origin)
            bindings = PlanList(bindings.map { $0 === known ? stricter : $0 })
            return
        }
        let number = store.valueSets.number(of: .init(url: url, package: structure.package))
        bindings.append(BindingPlan(strength: strength, valueSet: number, url: url, origin: origin))
    }
}

/// Bindings of R4 that its profiles state more strictly than they can mean.
enum BindingErrata {
    /// The profiles of vital signs bind the values of all components to the units of vital signs themselves; what a
    /// component measures beside them, such as a flow of oxygen, has other units. A profile of another package that
    /// derives from one of them has the binding from it; one that states the binding itself means it.
    ///
    /// - Source: FHIR R4 (4.0.1), vitalsigns.html, `Observation.component.value[x]`; FHIR R5 (5.0.0),
    ///   observation-vitalsigns.html, which has no such binding.
    static func isTooStrict(
        _ element: ElementDefinition, in structure: StructureDefinition, store: PlanStore
    ) -> Bool {
        guard bindsToVitalUnits(element) else { return false }
        let core = store.type(named: structure.type)?.structure.package
        return store.bases(of: structure).first { $0.package == core }?.elements.contains(where: bindsToVitalUnits)
            ?? false
    }

    private static func bindsToVitalUnits(_ element: ElementDefinition) -> Bool {
        guard let binding = element.binding else { return false }
        return element.path == "Observation.component.value[x]" && binding.strength == .required
            && binding.valueSet?.hasPrefix("http://hl7.org/fhir/ValueSet/ucum-vitals-common") == true
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
