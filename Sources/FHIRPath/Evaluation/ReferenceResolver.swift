import FHIRPrimitives
import FHIRTree

/// What one evaluation has found out about references: the resources of Bundles by address, and what the caller gave.
struct ReferenceResolver {
    /// What is known of a document that is a Bundle.
    struct Bundle {
        /// The resources by `fullUrl`.
        var byURL: [String: [Int]] = [:]
        /// The resources by `Type/id`.
        var byTypeAndID: [String: [Int]] = [:]
        /// The server's address in the `fullUrl` of a resource's entry, up to and with the last `/` but one.
        var bases: [Int: String] = [:]
    }

    var bundles: [UInt16: Bundle] = [:]
    /// The contained resources by id, of each resource that was asked for one.
    var contained: [PathElement: [String: Int]] = [:]
    /// What the caller's resolver answered; `nil` for nothing.
    var fetched: [String: UInt16?] = [:]
}

extension Evaluator {
    /// `resolve()`: the resources that references, or strings with the text of one, lead to; what leads nowhere gives
    /// nothing.
    ///
    /// In this order: contained resources for `#id`, the Bundle around, the caller's resolver. In the Bundle a relative
    /// reference belongs to the server that the entry's `fullUrl` names; only an entry without such a `fullUrl` is
    /// content with the type and id, if exactly one resource has them. Bundles within the Bundle and canonical URLs are
    /// not looked through.
    ///
    /// - Source: FHIR R4 (4.0.1), fhirpath.html#functions; references.html and bundle.html#references.
    func resolved(_ input: Items, at offset: Int) throws(PathFault) -> Items {
        var output = Items.empty
        for item in input.list {
            try spend(1, at: offset)
            guard let (text, element) = reference(in: item) else { continue }
            if let found = try resolve(text, from: element, at: offset) { output.append(.element(found)) }
        }
        return output
    }

    private func reference(in item: Item) -> (String, PathElement?)? {
        if case .element(let element) = item {
            if let text = documents.text(Self.referenceName, of: element) { return (text, element) }
            guard case .string(let text)? = value(of: item) else { return nil }
            return (text, element)
        }
        guard case .string(let text) = item else { return nil }
        if case .one(.element(let element)) = resource { return (text, element) }
        return (text, nil)
    }

    private static let referenceName = ElementName("reference"), fullURLName = ElementName("fullUrl")
    private static let resourceName = ElementName("resource"), containedName = ElementName("contained")
    private static let idName = ElementName("id"), entryName = ElementName("entry")
    private static let metaName = ElementName("meta"), versionName = ElementName("versionId")

    private func resolve(_ text: String, from element: PathElement?, at offset: Int) throws(PathFault)
        -> PathElement?
    {
        let address = text.split(separator: "|", maxSplits: 1).first.map(String.init) ?? text
        if let element {
            if address.hasPrefix("#") { return contained(String(address.dropFirst()), around: element) }
            if let found = try inBundle(address, around: element, at: offset) { return found }
        }
        if let known = resolver.fetched[address] { return known.map { root(of: $0) } }
        guard let resolve = environment.resolver, let document = resolve(address) else {
            resolver.fetched[address] = .some(nil)
            return nil
        }
        guard let number = documents.append(document) else { throw PathFault(.outOfRange("resolve"), at: offset) }
        resolver.fetched[address] = number
        return root(of: number)
    }

    /// The outermost resource of a document.
    func root(of document: UInt16) -> PathElement {
        let type = documents.tape(document).resourceType(of: 0)
        return PathElement(entry: 0, type: type ?? PathElement.unknownType, document: document)
    }

    /// The resource that holds an element, and its number in the document's index.
    private func resources(around element: PathElement) -> (ResourceIndex, Int)? {
        let index = documents.resources(of: element.document)
        return index.resource(around: element.place, documents.tape(element.document)).map { (index, $0) }
    }

    /// A contained resource of the one around, or of the one that contains that; `#` alone is the container.
    private func contained(_ id: String, around element: PathElement) -> PathElement? {
        guard let (index, number) = resources(around: element) else { return nil }
        let tape = documents.tape(element.document)
        var current: Int? = number
        while let number = current {
            let owner = index.starts[number]
            let isInside = owner.parent.map { isContained(owner.entry, in: index.starts[$0].entry, tape) } ?? false
            if !isInside {
                let container = resource(at: owner.entry, in: element.document)
                if id.isEmpty { return container }
                return containedResources(of: container)[id].map { resource(at: $0, in: element.document) }
            }
            current = owner.parent
        }
        return nil
    }

    private func resource(at entry: Int, in document: UInt16) -> PathElement {
        let type = documents.tape(document).resourceType(of: entry) ?? PathElement.unknownType
        return PathElement(entry: UInt32(entry), type: type, document: document)
    }

    private func isContained(_ entry: Int, in owner: Int, _ tape: Tape) -> Bool {
        guard let list = tape.member(Self.containedName, of: owner) else { return false }
        return list < entry && entry < tape[list].next
    }

    /// The entries of contained resources by id; of several with one id the first.
    private func containedResources(of owner: PathElement) -> [String: Int] {
        if let known = resolver.contained[owner] { return known }
        let tape = documents.tape(owner.document)
        var found: [String: Int] = [:]
        if let list = tape.member(Self.containedName, of: Int(owner.entry)), tape[list].kind == .array {
            var entry = list + 1
            while entry < tape[list].next {
                let element = PathElement(
                    entry: UInt32(entry), type: PathElement.unknownType, document: owner.document)
                if tape[entry].kind == .object, let id = documents.text(Self.idName, of: element), found[id] == nil {
                    found[id] = entry
                }
                entry = tape[entry].next
            }
        }
        resolver.contained[owner] = found
        return found
    }

    /// The entry of the Bundle around whose address it is.
    private func inBundle(
        _ text: String, around element: PathElement, at offset: Int
    ) throws(PathFault) -> PathElement? {
        let bundle = bundle(element.document)
        guard !bundle.byURL.isEmpty || !bundle.byTypeAndID.isEmpty else { return nil }
        let address = ReferenceAddress(text)
        func found(_ resources: [Int]?) throws(PathFault) -> [PathElement] {
            try spend(resources?.count ?? 0, at: offset)
            let found = (resources ?? []).map { resource(at: $0, in: element.document) }
            guard let version = address.version else { return found }
            return found.filter { self.version(of: $0) == version }
        }
        guard address.isRelative else { return try found(bundle.byURL[address.target]).first }
        if let base = bundle.bases.isEmpty ? nil : entryResource(around: element).flatMap({ bundle.bases[$0] }) {
            return try found(bundle.byURL[base + address.target]).first
        }
        let known = try found(bundle.byTypeAndID[address.target])
        return known.count == 1 ? known[0] : nil
    }

    private func version(of resource: PathElement) -> String? {
        let tape = documents.tape(resource.document)
        guard let meta = tape.member(Self.metaName, of: Int(resource.entry)) else { return nil }
        return documents.text(
            Self.versionName,
            of: PathElement(entry: UInt32(meta), type: PathElement.unknownType, document: resource.document))
    }

    /// The resource of the Bundle's entry that holds an element.
    private func entryResource(around element: PathElement) -> Int? {
        guard let (index, number) = resources(around: element) else { return nil }
        var inner = number
        while let parent = index.starts[inner].parent, index.starts[parent].parent != nil { inner = parent }
        return index.starts[inner].entry
    }

    private func bundle(_ document: UInt16) -> ReferenceResolver.Bundle {
        if let known = resolver.bundles[document] { return known }
        let tape = documents.tape(document)
        var bundle = ReferenceResolver.Bundle()
        for (url, resource) in fullURLs(in: document, tape) {
            if let url {
                let address = ReferenceAddress(url)
                bundle.byURL[address.target, default: []].append(resource)
                bundle.bases[resource] = address.base
            }
            let element = self.resource(at: resource, in: document)
            if let id = documents.text(Self.idName, of: element), let type = element.shape?.name {
                bundle.byTypeAndID["\(type)/\(id)", default: []].append(resource)
            }
        }
        resolver.bundles[document] = bundle
        return bundle
    }

    private func fullURLs(in document: UInt16, _ tape: Tape) -> [(url: String?, resource: Int)] {
        guard tape.count > 0, let list = tape.member(Self.entryName, of: 0), tape[list].kind == .array else {
            return []
        }
        var found: [(String?, Int)] = [], entry = list + 1
        while entry < tape[list].next {
            if tape[entry].kind == .object, let resource = tape.member(Self.resourceName, of: entry) {
                let element = PathElement(entry: UInt32(entry), type: PathElement.unknownType, document: document)
                found.append((documents.text(Self.fullURLName, of: element), resource))
            }
            entry = tape[entry].next
        }
        return found
    }
}
