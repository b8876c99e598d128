import FHIRTree

extension Walk {
    /// The plan of a resource by its `resourceType`, its `meta.profile` and the profiles that its place asks for.
    ///
    /// The root also meets the profiles of the options. Reports a type that does not exist, and then gives `nil`.
    mutating func resourcePlan(of entry: Int, asked: [ProfileElement]) -> Int? {
        guard let type = ResourceTypeRule.type(of: entry, walk: &self) else { return nil }
        ContainedRule.check(entry, walk: &self)
        var profiles: [ProfileElement] = []
        if entry == 0 {
            for canonical in options.profiles {
                let source = ProfileRule.Source.option
                if let element = ProfileRule.element(canonical, for: type, source: source, walk: &self) {
                    profiles.append(element)
                }
            }
        }
        for item in profileEntries(of: entry) where !report.isFull {
            guard let canonical = document.node(at: item).string, !canonical.isEmpty else { continue }
            if let element = ProfileRule.element(canonical, for: type, source: .meta(entry: item), walk: &self),
                !profiles.contains(element)
            {
                profiles.append(element)
            }
        }
        for element in asked where !profiles.contains(element) && element.id == type { profiles.append(element) }
        if type == "Observation", options.appliesVitalSigns,
            let element = VitalSigns.element(for: entry, walk: &self), !profiles.contains(element)
        {
            profiles.append(element)
        }
        if profiles.isEmpty, let known = resourcePlans[type] { return known }
        // In one order: a record may name the same profiles in any.
        profiles.sort { ($0.profile, $0.id) < ($1.profile, $1.id) }
        let number = store.plans.number(of: PlanKey(type: type, profiles: profiles))
        if profiles.isEmpty { resourcePlans[type] = number }
        return number
    }

    static let meta = ElementName("meta")
    private static let profile = ElementName("profile")

    /// The entries of `meta.profile`.
    private func profileEntries(of resource: Int) -> [Int] {
        guard let list = profileList(of: resource) else { return [] }
        var entries: [Int] = []
        var index = list + 1
        while index < tape[list].next {
            entries.append(index)
            index = tape[index].next
        }
        return entries
    }

    /// The array `meta.profile`.
    func profileList(of resource: Int) -> Int? {
        guard let meta = child(of: resource, named: Self.meta), tape[meta].kind == .object,
            let list = child(of: meta, named: Self.profile), tape[list].kind == .array
        else { return nil }
        return list
    }

    /// The first member of an object with a name.
    func child(of object: Int, named name: ElementName) -> Int? {
        var index = object + 1
        let end = tape[object].next
        while index < end {
            if tape[index].name == name { return index }
            index = tape[index].next
        }
        return nil
    }
}
