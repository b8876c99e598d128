import FHIRDefinitions
import FHIRPrimitives

/// An element of a definition, from which a discriminator's path leads on: through children, types and their profiles.
struct DefinitionPlace {
    let index: StructureIndex
    let element: ElementDefinition

    struct Name: Hashable { var structure: String, id: String }

    /// What tells the place from all others.
    var name: Name { Name(structure: index.structure.url, id: element.id) }

    /// Where a name leads: the child, or its slices if they say more; of an element without children, what its type
    /// says.
    func children(named name: String, store: PlanStore) -> [DefinitionPlace] {
        ownChildren(named: name, store: store) + sharedChildren(named: name, store: store)
    }

    /// What an element of another profile, to which a type of this one points, says of a child.
    private func sharedChildren(named name: String, store: PlanStore) -> [DefinitionPlace] {
        let pointers = element.types.flatMap(\.profiles).filter { $0.contains("#") }
        return pointers.compactMap(store.place).flatMap { $0.ownChildren(named: name, store: store) }
    }

    private func ownChildren(named name: String, store: PlanStore) -> [DefinitionPlace] {
        let own = [element.id + "." + name, element.id + "." + name + "[x]"]
        for id in own {
            let slices = index.slices(of: id).map { DefinitionPlace(index: index, element: $0) }
            guard let child = index.element(id) else {
                if slices.isEmpty { continue }
                return slices
            }
            return [DefinitionPlace(index: index, element: child)] + slices
        }
        guard !index.hasChildren(element.id) else { return [] }
        return types(store: store).flatMap { $0.children(named: name, store: store, isType: true) }
    }

    private func children(named name: String, store: PlanStore, isType: Bool) -> [DefinitionPlace] {
        index.hasChildren(element.id) ? children(named: name, store: store) : []
    }

    /// The roots of the definitions of the element's types: their profiles, else the types themselves.
    func types(store: PlanStore) -> [DefinitionPlace] {
        if let reference = element.contentReference {
            let id = PlanCompiler.referencedID(reference)
            if let shared = index.element(id) { return [DefinitionPlace(index: index, element: shared)] }
        }
        return element.types.flatMap { type -> [DefinitionPlace] in
            let profiles = type.profiles.compactMap {
                store.place(of: store.canonical($0, from: index.structure.package))
            }
            return profiles.isEmpty ? [store.type(named: type.fhirType)?.place].compactMap(\.self) : profiles
        }
    }

    /// The roots of the definitions of the resources that a reference may lead to.
    func targets(store: PlanStore) -> [DefinitionPlace] {
        element.types.flatMap(\.targetProfiles).compactMap {
            store.place(of: store.canonical($0, from: index.structure.package))
        }
    }

    /// The extension of a URL: its slice with the definition, or the definition alone.
    func extensions(_ url: String, store: PlanStore) -> [DefinitionPlace] {
        let slices = children(named: "extension", store: store).filter { place in
            place.element.sliceName != nil && place.element.types.contains { $0.profiles.contains(url) }
        }
        return slices.isEmpty ? [store.structure(url)?.place].compactMap(\.self) : slices
    }
}

extension PlanStore {
    /// The root element of a definition, or the one that `#id` names.
    func place(of canonical: String) -> DefinitionPlace? {
        let canonical = FHIRCanonical(canonical)
        guard let index = structure(canonical.definition) else { return nil }
        guard let id = canonical.fragment else { return index.place }
        return index.element(id).map { DefinitionPlace(index: index, element: $0) }
    }
}

extension StructureIndex {
    /// The root element.
    var place: DefinitionPlace? { root.map { DefinitionPlace(index: self, element: $0) } }
}
