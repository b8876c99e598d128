import FHIRDefinitions
import FHIRTree

/// Compiles what a type and the profiles beside it say about one object.
///
/// Elements that stand inside a slice are left out: which occurrence they concern is decided when a record is checked,
/// and the slice then adds its own to the key. The element that is sliced counts as a whole.
///
/// - Source: FHIR R4 (4.0.1), profiling.html#4.6.1 and elementdefinition.html.
struct PlanCompiler {
    let store: PlanStore
    private var definitions: Definitions { store.definitions }

    init(store: PlanStore) { self.store = store }

    /// A profile's element and the children that it says something about.
    struct Overlay {
        var index: StructureIndex
        var element: ProfileElement
        var children: [String: ElementDefinition] = [:]
        var structure: StructureDefinition { index.structure }
    }

    func compile(_ key: PlanKey) -> ObjectPlan {
        let root = String(key.type.prefix { $0 != "." })
        guard let index = store.type(named: root) else {
            return ObjectPlan(type: key.type, isResource: false, members: [], variants: [])
        }
        let structure = index.structure
        let overlays = key.profiles.compactMap(overlay)
        var members: [MemberPlan] = [], variants: [VariantPlan] = []
        for element in index.children(of: key.type) {
            let constraints = overlays.compactMap { overlay in
                overlay.children[element.name].map { (overlay, $0) }
            }
            var rules = MemberRules(element, from: structure, store: store)
            for (overlay, constraint) in constraints {
                rules.add(constraint, from: overlay.structure, origin: overlay.structure.name, store: store)
            }
            let first = variants.count
            variants += self.variants(of: element, type: key.type, constraints: constraints, member: members.count)
            let slicings = constraints.compactMap { overlay, constraint in
                SliceCompiler(store: store, index: overlay.index, profile: overlay.element.profile)
                    .slicing(of: constraint)
            }
            members.append(
                MemberPlan(
                    name: element.name, isList: element.max.map { $0 > 1 } ?? true, rules: rules,
                    variants: first..<variants.count, slicings: slicings))
        }
        return ObjectPlan(
            type: key.type, isResource: structure.kind == .resource && key.type == root,
            profiles: overlays.map(\.structure.url), elements: key.profiles,
            contradicted: overlays.filter { GuideContradiction.isKnown(about: $0.element.profile) }
                .map { ($0.structure.name, $0.element) },
            members: members, variants: variants, invariants: invariants(of: key, in: index, overlays))
    }

    /// The invariants of the type and of the profiles' own root elements.
    ///
    /// Those that a profile adds to an element inside stand in the rules of its parent's member.
    private func invariants(of key: PlanKey, in index: StructureIndex, _ overlays: [Overlay]) -> [InvariantPlan] {
        var stated = index.element(key.type)?.constraints.map { ($0, nil as StructureDefinition?) } ?? []
        for overlay in overlays {
            guard let root = overlay.index.root, root.id == overlay.element.id else { continue }
            // Those of a profile on a primitive type are asked of its value.
            if overlay.structure.kind == .primitiveType, key.type == "Element" { continue }
            stated += root.constraints.map { ($0, overlay.structure) }
        }
        var plans: [InvariantPlan] = [], known: Set<InvariantPlan.Name> = []
        for (constraint, profile) in stated {
            guard !known.contains(.init(key: constraint.key, expression: constraint.expression)),
                let plan = InvariantPlan(constraint, on: key.type, of: profile)
            else { continue }
            known.insert(plan.name)
            plans.append(plan)
        }
        return plans
    }

    private func overlay(_ element: ProfileElement) -> Overlay? {
        guard let index = store.structure(element.profile) else { return nil }
        var overlay = Overlay(index: index, element: element)
        for child in index.children(of: element.id) { overlay.children[child.name] = child }
        return overlay
    }

    private func variants(
        of element: ElementDefinition, type: String, constraints: [(Overlay, ElementDefinition)], member: Int
    ) -> [VariantPlan] {
        let stem = element.isChoice ? String(element.name.dropLast(3)) : element.name
        if element.types.isEmpty {
            let type = element.contentReference.map(Self.referencedID) ?? element.path
            let plan = complexPlan(type: type, of: nil, constraints: constraints)
            return [VariantPlan(text: stem, member: member, type: "BackboneElement", content: .complex(plan))]
        }
        return element.types.map { elementType in
            let code = elementType.fhirType
            let text = element.isChoice ? stem + code.prefix(1).uppercased() + code.dropFirst() : stem
            let excluding = constraints.first { _, constraint in
                element.isChoice && !constraint.types.isEmpty && !constraint.types.contains { $0.fhirType == code }
            }
            let content = content(elementType, of: element, type: type, constraints: constraints)
            var primitive: PrimitivePlan?
            if case .primitive(let type) = content, type != .elementID {
                primitive = primitivePlan(of: code, constraints: constraints)
            }
            return VariantPlan(
                text: text, member: member, choiceType: element.isChoice ? code : nil, type: code, content: content,
                excludedBy: excluding?.0.structure.name, typeChoices: typeChoices(of: code, constraints: constraints),
                targets: TargetConstraint.all(
                    on: element, type: elementType, constraints: constraints.map { ($0.0.structure, $0.1) },
                    store: store), primitive: primitive,
                binding: ([element] + constraints.map(\.1)).allSatisfy { $0.binding == nil } ? typeBinding(code) : nil)
        }
    }

    /// The binding of a type's own root element, which holds for its values: R4 has it for the units of ages,
    /// distances and durations.
    ///
    /// - Source: FHIR R4 (4.0.1), datatypes.html#Age, #Distance, #Duration.
    private func typeBinding(_ type: String) -> BindingPlan? {
        guard let structure = store.type(named: type)?.structure, let binding = structure.elements.first?.binding,
            let url = binding.valueSet
        else { return nil }
        let number = store.valueSets.number(of: .init(url: url, package: structure.package))
        return BindingPlan(strength: binding.strength, valueSet: number, url: url, origin: nil)
    }

    /// What is left to decide when there is a value: of a resource its type and profile, of another the profile where
    /// there are several.
    private func typeChoices(
        of code: String, constraints: [(Overlay, ElementDefinition)]
    ) -> [TypeChoice] {
        let isResource = code == "Resource" || store.isResourceType(code)
        return constraints.compactMap { overlay, constraint in
            let choice = TypeChoice(
                rules: store.typeRules(of: constraint, from: overlay.structure.package), origin: overlay.structure.name)
            guard !choice.rules.isEmpty else { return nil }
            if isResource {
                return choice.rules.contains { $0.type == "Resource" && $0.profiles.isEmpty } ? nil : choice
            }
            return choice.rule(for: code).map { $0.profiles.count > 1 } ?? false ? choice : nil
        }
    }

    private func content(
        _ elementType: ElementType, of element: ElementDefinition, type: String,
        constraints: [(Overlay, ElementDefinition)]
    ) -> VariantPlan.Content {
        let code = elementType.fhirType
        if code == "xhtml" { return .xhtml }
        if element.name == "id", elementType.code != code || code == "string" {
            return .primitive(type.contains(".") || !store.isResourceType(type) ? .elementID : .id)
        }
        if let primitive = PrimitiveType(rawValue: code), primitive != .elementID { return .primitive(primitive) }
        if code == "Resource" || store.isResourceType(code) {
            return .resource
        }
        if code == "Extension" {
            return .extension(complexPlan(type: code, of: elementType, constraints: constraints))
        }
        let isBackbone = code == "BackboneElement" || (code == "Element" && !element.isChoice)
        let plan = complexPlan(type: isBackbone ? element.path : code, of: elementType, constraints: constraints)
        return .complex(plan)
    }

    /// The number of the plan of an element's objects.
    private func complexPlan(
        type: String, of elementType: ElementType?, constraints: [(Overlay, ElementDefinition)]
    ) -> Int {
        var profiles: [ProfileElement] = []
        if let elementType { profiles += profile(of: elementType, from: nil) }
        for (overlay, constraint) in constraints {
            // A snapshot may say something of this place though it keeps the reference.
            let reference = overlay.index.hasChildren(constraint.id) ? nil : constraint.contentReference
            let id = reference.map(Self.referencedID) ?? constraint.id
            if overlay.index.hasChildren(id) {
                profiles.append(store.element(overlay.element.profile, id: id, type: overlay.structure.type))
            }
        }
        profiles += typeProfiles(of: elementType?.fhirType, constraints: constraints)
        var unique: [ProfileElement] = []
        for profile in profiles where !unique.contains(profile) { unique.append(profile) }
        return store.plans.number(of: PlanKey(type: type, profiles: unique))
    }

    /// The profiles that a profile asks of the values of a type, where it leaves no choice between several.
    func typeProfiles(of code: String?, constraints: [(Overlay, ElementDefinition)]) -> [ProfileElement] {
        constraints.flatMap { overlay, constraint in
            constraint.types.filter { code == nil || $0.fhirType == code }
                .flatMap { profile(of: $0, from: overlay.structure.package) }
        }
    }

    private func profile(of type: ElementType, from package: PackageID?) -> [ProfileElement] {
        guard type.profiles.count == 1 else { return [] }
        let canonical = package.map { store.canonical(type.profiles[0], from: $0) } ?? type.profiles[0]
        return store.profileElement(canonical).map { [$0] } ?? []
    }

    /// `Questionnaire.item` of `#Questionnaire.item` or of a URL with that fragment.
    static func referencedID(_ reference: String) -> String {
        reference.firstIndex(of: "#").map { String(reference[reference.index(after: $0)...]) } ?? reference
    }
}
