import FHIRDefinitions
import FHIRPath
import FHIRTree

/// Whether an extension may stand where it stands.
///
/// - Source: FHIR R4 (4.0.1), defining-extensions.html#context.
enum ExtensionContext {
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

    static func fits(_ definition: StructureIndex, _ spot: Spot, walk: inout Walk) -> Bool {
        // The usual case needs no list of names.
        if let place = walk.places.last, place.plan >= 0 {
            let type = walk.plan(place.plan).type
            let isFit = definition.structure.contexts.contains {
                $0.type == .element && ($0.expression == "Element" || $0.expression == type)
            }
            if isFit { return true }
        }
        let names = names(of: spot, walk: &walk), structure = definition.structure
        if let wider = widened[structure.url], wider.contains(where: { names.contains($0) }) { return true }
        return structure.contexts.contains { context in
            switch context.type {
            case .element: fits(context.expression, names, walk: &walk)
            // On the extension itself, or on its value.
            case .extension: walk.places.suffix(2).contains { walk.url(of: $0.entry) == context.expression }
            case .fhirpath: fitsPath(context.expression, walk: &walk)
            }
        }
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

    private static func fits(_ expression: String, _ names: Set<String>, walk: inout Walk) -> Bool {
        // What may stand on any element is used on resources, too.
        if expression == "Element" || names.contains(expression) { return true }
        // The base types say what derives from them.
        if let shape = TypeShapes.r4.shape(named: expression), shape.kind == .type || shape.kind == .primitive {
            return names.contains { walk.store.isType($0, expression) }
        }
        guard expression.utf8.contains(UInt8(ascii: "/")) else { return false }
        // A profile, with or without the id of an element in it: who applies it is known of the resource only.
        let url = expression.prefix { $0 != "#" }
        return walk.places.contains { place in
            place.plan >= 0 && walk.plan(place.plan).profiles.contains(String(url))
        } || walk.store.structure(String(url)) == nil
    }

    /// Whether the element is one of those that the expression finds in the resource around it.
    private static func fitsPath(_ text: String, walk: inout Walk) -> Bool {
        guard let expression = try? FHIRPathExpression(text), let place = walk.places.last else { return true }
        let around = walk.surroundings
        guard let resource = around.resource,
            let found = try? expression.evaluate(on: walk.document.node(at: resource))
        else { return true }
        return found.contains { value in
            if case .element(let node, _) = value { node.index == place.entry } else { false }
        }
    }
}
