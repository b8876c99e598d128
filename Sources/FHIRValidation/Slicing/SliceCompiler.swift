import FHIRDefinitions
import FHIRTree

/// Compiles how a profile slices an element.
struct SliceCompiler {
    let store: PlanStore
    let index: StructureIndex
    /// The canonical by which the profile was asked for.
    let profile: String

    private var structure: StructureDefinition { index.structure }

    /// The slicing of an element; `nil` if it is not sliced.
    func slicing(of element: ElementDefinition) -> SlicingPlan? {
        slicing(of: element, among: index.slices(of: element.id), depth: 0)
    }

    /// So deep may slices be sliced again; what lies deeper is left out.
    private static let reslicingLimit = 16

    /// - Parameters:
    ///   - slices: for a slice, those whose names go on from its own with `/`.
    ///   - depth: how many slices are around them.
    private func slicing(
        of element: ElementDefinition, among slices: [ElementDefinition], depth: Int
    ) -> SlicingPlan? {
        let names = Set(slices.compactMap { $0.sliceName?[...] })
        var direct: [ElementDefinition] = [], inner: [Substring: [ElementDefinition]] = [:]
        for slice in slices {
            guard let name = slice.sliceName else { continue }
            // A name with `/` is a slice of a slice only if that slice is there.
            if let outer = Self.outermost(of: name, in: names) {
                inner[outer, default: []].append(slice)
            } else {
                direct.append(slice)
            }
        }
        guard !direct.isEmpty || element.slicing?.rules == .closed else { return nil }
        let slicing = element.slicing ?? usualSlicing(of: element)
        // Told as a fault of the definition.
        guard !slicing.isBroken else { return nil }
        let plans = direct.map { slice in
            let own = slice.sliceName.flatMap { inner[$0[...]] } ?? []
            let isTooDeep = depth == Self.reslicingLimit || (own.isEmpty && slice.slicing?.rules != .closed)
            return plan(
                slice, slicing.discriminators,
                reslicing: isTooDeep ? nil : self.slicing(of: slice, among: own, depth: depth + 1))
        }
        return SlicingPlan(
            rules: slicing.rules, isOrdered: slicing.isOrdered, slices: plans, origin: structure.name)
    }

    /// The shortest name of the slices that a name goes on from: `a` for `a/b/c`.
    private static func outermost(of name: String, in names: Set<Substring>) -> Substring? {
        var place = name.startIndex
        while let slash = name[place...].firstIndex(of: "/") {
            if names.contains(name[..<slash]) { return name[..<slash] }
            place = name.index(after: slash)
        }
        return nil
    }

    /// Extensions and types of a choice are told apart without a word.
    private func usualSlicing(of element: ElementDefinition) -> ElementSlicing {
        if element.isChoice { return ElementSlicing(discriminators: [.init(.type, path: "$this")]) }
        if ["extension", "modifierExtension"].contains(element.name) {
            return ElementSlicing(discriminators: [.init(.value, path: "url")])
        }
        return ElementSlicing()
    }

    private func plan(
        _ slice: ElementDefinition, _ discriminators: [ElementSlicing.Discriminator], reslicing: SlicingPlan?
    ) -> SlicePlan {
        let place = DefinitionPlace(index: index, element: slice)
        let rules = MemberRules(slice: slice, from: structure, store: store)
        let hasChildren = index.hasChildren(slice.id)
        let name = slice.sliceName ?? slice.name
        return SlicePlan(
            number: store.element(profile, id: slice.id, type: structure.type).number, name: name, min: slice.min,
            max: slice.max,
            conditions: SlicePlan.isDefault(name) ? [] : discriminators.compactMap { condition($0, at: place) },
            rules: rules,
            element: hasChildren ? store.element(profile, id: slice.id, type: structure.type) : nil,
            types: TypeChoice(rules: store.typeRules(of: slice, from: structure.package), origin: structure.name),
            targets: TargetConstraint(
                slice.types, of: "Reference", origin: structure.name, package: structure.package, store: store
            ).map { [$0] } ?? [],
            reslicing: reslicing)
    }

    // MARK: conditions

    /// What a discriminator asks of the slice; `nil` if the definition says nothing there.
    func condition(_ discriminator: ElementSlicing.Discriminator, at slice: DefinitionPlace) -> SliceCondition? {
        guard let steps = DiscriminatorPath.steps(of: discriminator.path) else { return nil }
        let (path, places) = follow(steps, from: slice)
        guard let first = places.first else { return nil }
        switch discriminator.type {
        case .exists:
            let isWanted = places.contains { $0.element.min > 0 }
            guard isWanted || first.element.max == 0 else { return nil }
            return SliceCondition(path: path, test: .exists(isWanted))
        case .type:
            let types = Set(places.flatMap { $0.element.types.map(\.fhirType) })
            // At the target of a reference, and of a profile's root, the type is the definition's own.
            let roots = Set(places.filter { $0.element.types.isEmpty }.map { $0.index.structure.type })
            return SliceCondition(path: path, test: .type(types.union(roots)))
        case .profile:
            let canonicals = places.flatMap { place in
                place.element.types.flatMap(\.profiles).map { store.canonical($0, from: place.index.structure.package) }
            }
            var profiles = canonicals.compactMap(store.profileElement)
            // A type of R4 may be named like a profile.
            let plain = canonicals.compactMap { store.structure($0)?.structure }.filter { !$0.isProfile }.map(\.type)
            guard plain.isEmpty else {
                let tests =
                    [SliceCondition(path: path, test: .type(Set(plain)))]
                    + (profiles.isEmpty ? [] : [SliceCondition(path: path, test: .profile(profiles))])
                return combined(tests, all: false)
            }
            if profiles.isEmpty {
                profiles = places.filter { $0.element.id == $0.index.root?.id && $0.index.structure.isProfile }
                    .compactMap { store.profileElement($0.index.structure.url) }
            }
            guard profiles.isEmpty else { return SliceCondition(path: path, test: .profile(profiles)) }
            let types = Set(places.flatMap { $0.element.types.map(\.fhirType) })
            return types.isEmpty ? nil : SliceCondition(path: path, test: .type(types))
        case .value, .pattern:
            if first.element.max == 0 { return SliceCondition(path: path, test: .exists(false)) }
            return valueAbove(steps, path, at: slice) ?? values(at: places, path: path, depth: 0)
        }
    }

    /// What the fixed value or pattern of the slice itself has at the path.
    private func valueAbove(
        _ steps: [DiscriminatorPath.Step], _ path: [SliceCondition.Step], at slice: DefinitionPlace
    ) -> SliceCondition? {
        guard !steps.isEmpty,
            let whole = ValueConstraint(slice.element.fixed ?? slice.element.pattern, origin: nil)?.value.root
        else { return nil }
        var node = whole
        for step in steps {
            guard case .member(let name) = step, let next = node[name] else { return nil }
            node = next.kind == .array ? next.items.first { _ in true } ?? next : next
        }
        guard let value = try? SourceDocument(json: SourceBytes(node.json)) else { return nil }
        return SliceCondition(path: path, test: .value(value, isPattern: slice.element.fixed == nil))
    }

    /// So many places of a definition are kept on the way: profiles that name each other would lead to ever more.
    private static let placeLimit = 256

    /// Follows a discriminator's path through the definition.
    private func follow(
        _ steps: [DiscriminatorPath.Step], from start: DefinitionPlace
    ) -> ([SliceCondition.Step], [DefinitionPlace]) {
        var path: [SliceCondition.Step] = [], places = [start]
        for step in steps {
            switch step {
            case .member(let name):
                places = places.flatMap { $0.children(named: name, store: store) }
                path.append(.member(Self.names(of: name, at: places)))
            case .extension(let url):
                places = places.flatMap { $0.extensions(url, store: store) }
                path.append(.extension(url))
            case .resolve:
                places = places.flatMap { $0.targets(store: store) }
                path.append(.resolve)
            case .ofType(let type):
                path.append(.ofType(type))
            }
            var known: Set<DefinitionPlace.Name> = []
            places = Array(places.filter { known.insert($0.name).inserted }.prefix(Self.placeLimit))
        }
        return (path, places)
    }

    /// The names under which JSON writes an element.
    private static func names(of name: String, at places: [DefinitionPlace]) -> [SliceCondition.Name] {
        let types = places.filter(\.element.isChoice).flatMap { $0.element.types.map(\.fhirType) }
        guard types.isEmpty else {
            return types.map { .init(name: ElementName(name + $0.prefix(1).uppercased() + $0.dropFirst()), type: $0) }
        }
        let only = places.first?.element.types
        return [.init(name: ElementName(name), type: only?.count == 1 ? only?[0].fhirType ?? "" : "")]
    }

    /// So many levels below a discriminator's path a fixed value is looked for.
    private static let depthLimit = 4

    /// What fixed values, patterns and required bindings at a place, or below it, ask for.
    private func values(at places: [DefinitionPlace], path: [SliceCondition.Step], depth: Int) -> SliceCondition? {
        // Slices of the place that must be there count before others.
        let needed = places.filter { $0.element.sliceName != nil && $0.element.min > 0 }
        let plain = places.filter { $0.element.sliceName == nil || places.count == 1 }
        if let found = combined(plain.compactMap { values(at: $0, path: path, depth: depth) }, all: true) {
            return found
        }
        if !needed.isEmpty {
            return combined(needed.compactMap { values(at: $0, path: path, depth: depth) }, all: true)
        }
        let others = places.filter { $0.element.sliceName != nil }
        return combined(others.compactMap { values(at: $0, path: path, depth: depth) }, all: false)
    }

    private func combined(_ conditions: [SliceCondition], all: Bool) -> SliceCondition? {
        guard conditions.count > 1 else { return conditions.first }
        return SliceCondition(path: [], test: all ? .all(conditions) : .any(conditions))
    }

    private func values(at place: DefinitionPlace, path: [SliceCondition.Step], depth: Int) -> SliceCondition? {
        let element = place.element
        if let value = ValueConstraint(element.fixed, origin: nil) {
            return SliceCondition(path: path, test: .value(value.value, isPattern: false))
        }
        if let value = ValueConstraint(element.pattern, origin: nil) {
            return SliceCondition(path: path, test: .value(value.value, isPattern: true))
        }
        // The url of an extension whose slice names only its definition.
        if element.name == "url", let url = extensionURL(of: place) {
            return SliceCondition(path: path, test: .text(Array(url.utf8)))
        }
        if depth == 0, let binding = element.binding, binding.strength == .required, let url = binding.valueSet,
            let type = element.types.first?.fhirType
        {
            let number = store.valueSets.number(of: .init(url: url, package: place.index.structure.package))
            return SliceCondition(path: path, test: .member(valueSet: number, type: type))
        }
        guard depth < Self.depthLimit, place.index.hasChildren(element.id) else { return nil }
        let children = place.index.children(of: element.id).filter { $0.name != "extension" && $0.name != "id" }
        let conditions = children.compactMap { child -> SliceCondition? in
            let name = child.isChoice ? String(child.name.dropLast(3)) : child.name
            let places = place.children(named: name, store: store)
            return values(at: places, path: path + [.member(Self.names(of: name, at: places))], depth: depth + 1)
        }
        return combined(conditions, all: true)
    }

    /// The url of the extension in whose definition a place stands.
    private func extensionURL(of place: DefinitionPlace) -> String? {
        place.index.structure.isExtension && place.element.path == "Extension.url"
            && place.element.id == "Extension.url"
            ? place.index.structure.url : nil
    }
}
