import FHIRDefinitions
import FHIRPath
import FHIRTree

/// Whether an extension may stand where it stands.
///
/// - Source: FHIR R4 (4.0.1), defining-extensions.html#context.
enum ExtensionContext {
    enum Answer: Equatable {
        case fits, doesNot
        /// The context, which cannot be asked: it names a definition that is not here, or is no FHIRPath.
        case undecided(String)
    }

    /// Contexts that the published definitions of R4 lack although its own resources need them; R5 has them.
    ///
    /// - Source: FHIR R4 (4.0.1), profiles-types.json and search-parameters.json, which use the extensions so; FHIR
    ///   Extensions Pack 5.1.0 for the contexts.
    private static let widened: [String: Set<String>] = [
        "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type": ["ElementDefinition.type"],
        "http://hl7.org/fhir/StructureDefinition/regex": ["ElementDefinition.type"],
        "http://hl7.org/fhir/StructureDefinition/structuredefinition-normative-version": [
            "CanonicalResource", "ElementDefinition",
        ],
    ]

    static func answer(_ definition: StructureIndex, _ spot: Spot, walk: inout Walk) -> Answer {
        // The usual case needs no list of names.
        if let place = walk.places.last, place.plan >= 0 {
            let type = walk.plan(place.plan).type
            let isFit = definition.structure.contexts.contains {
                $0.type == .element && ($0.expression == "Element" || $0.expression == type)
            }
            if isFit { return .fits }
        }
        let names = names(of: spot, walk: &walk), structure = definition.structure
        if let wider = widened[structure.url], wider.contains(where: { names.contains($0) }) { return .fits }
        var answer = Answer.doesNot
        for context in structure.contexts {
            let fits: Bool?
            switch context.type {
            case .element: fits = self.fits(context.expression, names, walk: &walk)
            // On the extension itself, or on its value.
            case .extension: fits = walk.places.suffix(2).contains { walk.url(of: $0.entry) == context.expression }
            case .fhirpath: fits = fitsPath(context.expression, walk: &walk)
            }
            if fits == true { return .fits }
            if fits == nil { answer = .undecided(context.expression) }
        }
        return answer
    }

    /// Whether a context invariant is true of the current object, as far as it can be evaluated. It is not asked of a
    /// primitive element, whose value stands apart.
    static func holds(_ invariant: Invariant, _ spot: Spot, _ walk: borrowing Walk) -> Bool {
        guard let place = walk.places.last, place.plan >= 0, !walk.isCompanion else { return true }
        let shape = walk.plan(place.plan).shape, around = walk.surroundings
        return walk.invariantCheck.outcome(
            of: invariant, extension: spot.entry, holder: place.entry, type: shape, in: around) != .broken
    }

    /// What the element with the extension may be called: its paths in its types, and its types.
    private static func names(of spot: Spot, walk: inout Walk) -> Set<String> {
        var names: Set<String> = ["Element"]
        guard let place = walk.places.last else { return names }
        let plan = walk.plan(place.plan)
        names.insert(plan.type)
        if plan.isResource {
            names.formUnion(["Resource", "DomainResource"])
            // What has a canonical URL: a name for these types that FHIR R5 defines, and extensions use already.
            if plan.members.contains(where: { $0.name == "url" }) {
                names.formUnion(["CanonicalResource", "MetadataResource"])
            }
            names.remove("Element")
        }
        // The names by which the elements around lead to it: `Patient.contact.name`, `HumanName` …
        var tails: [String] = []
        for index in walk.places.indices.reversed() {
            let own = walk.places[index]
            let ownType = own.plan >= 0 ? walk.plan(own.plan).type : ""
            for tail in tails { names.insert(ownType + tail) }
            guard index > 0, own.variant >= 0, walk.places[index - 1].plan >= 0 else { break }
            if own.plan >= 0, walk.plan(own.plan).isResource { break }
            let parent = walk.plan(walk.places[index - 1].plan)
            let variant = parent.variants[own.variant], member = parent.members[variant.member]
            if index == walk.places.count - 1 {
                names.insert(variant.type)
                if ["BackboneElement", "Element"].contains(variant.type) || variant.type.isEmpty {
                    names.insert("BackboneElement")
                }
            }
            if index == walk.places.count - 1 {
                for base in ["Resource", "DomainResource", "Element", "BackboneElement"] {
                    names.insert("\(base).\(member.name)")
                }
            }
            var steps = ["." + member.name]
            if member.isChoice { steps += ["." + member.name.dropLast(3), "." + variant.text] }
            tails = tails.isEmpty ? steps : steps.flatMap { step in tails.map { step + $0 } }
        }
        return names
    }

    private static func fits(_ expression: String, _ names: Set<String>, walk: inout Walk) -> Bool? {
        // What may stand on any element is used on resources, too.
        if expression == "Element" || names.contains(expression) { return true }
        // The base types say what derives from them.
        if let shape = TypeShapes.r4.shape(named: expression), shape.kind == .type || shape.kind == .primitive {
            return names.contains { walk.store.isType($0, expression) }
        }
        guard expression.utf8.contains(UInt8(ascii: "/")) else { return false }
        return fitsDefinition(expression, names, walk: &walk)
    }

    /// Whether the element is that of a definition: `[url]#[element id]`, or anywhere in what a profile is applied to;
    /// `nil` for a definition that is not here.
    ///
    /// - Source: FHIR R4 (4.0.1), valueset-extension-context-type.html, `element`.
    private static func fitsDefinition(_ text: String, _ names: Set<String>, walk: inout Walk) -> Bool? {
        let parts = text.split(separator: "#", maxSplits: 1).map(String.init)
        guard let canonical = parts.first, let index = walk.store.structure(canonical) else { return nil }
        let id = parts.count > 1 ? parts[1] : nil
        guard index.structure.isProfile else {
            return id == index.structure.url ? nil : fits(id ?? index.structure.type, names, walk: &walk)
        }
        guard
            let root = walk.places.lastIndex(where: { place in
                place.plan >= 0 && isRoot(of: index.structure, walk.plan(place.plan))
            })
        else { return false }
        return id.map { isElement($0, of: index, from: root, walk: &walk) } ?? true
    }

    /// Whether a profile is applied to the objects of a plan from its root on.
    private static func isRoot(of profile: StructureDefinition, _ plan: ObjectPlan) -> Bool {
        plan.profiles.contains(profile.url)
            && plan.elements.contains { element in
                element.id == profile.type && element.profile.prefix { $0 != "|" } == profile.url
            }
    }

    /// Whether the way from a place, to which a profile is applied, to the current object is an element of the profile.
    private static func isElement(_ id: String, of index: StructureIndex, from root: Int, walk: inout Walk) -> Bool {
        let steps = id.split(separator: ".")
        guard steps.count == walk.places.count - root else { return false }
        var known = index.structure.type
        for (number, step) in steps.enumerated().dropFirst() {
            let place = walk.places[root + number], outer = walk.places[root + number - 1]
            guard place.variant >= 0, outer.plan >= 0 else { return false }
            let plan = walk.plan(outer.plan), variant = plan.variants[place.variant]
            let member = plan.members[variant.member].name, name = step.prefix { $0 != ":" }
            guard name == member || name == variant.text else { return false }
            if name != step {
                let slice = String(step.dropFirst(name.count + 1))
                guard let element = index.element("\(known).\(name)"),
                    let slicing = SliceCompiler(store: walk.store, index: index, profile: index.structure.url)
                        .slicing(of: element)
                else { return false }
                let slices = ProfileQuestions.path(to: slice, in: slicing)
                guard !slices.isEmpty,
                    slices.allSatisfy({ walk.belongs(place.entry, type: variant.type, to: $0) })
                else { return false }
            }
            known += ".\(step)"
        }
        return true
    }

    /// Whether the element is one of those that the expression finds in the resource around it; `nil` for what is no
    /// expression.
    private static func fitsPath(_ text: String, walk: inout Walk) -> Bool? {
        guard let expression = try? FHIRPathExpression(text), let place = walk.places.last else { return nil }
        let around = walk.surroundings
        guard let resource = around.resource,
            let found = try? expression.evaluate(on: walk.document.node(at: resource))
        else { return nil }
        return found.contains { value in
            if case .element(let node, _) = value { node.index == place.entry } else { false }
        }
    }
}
