import FHIRPrimitives
import FHIRTree

/// What one evaluation has found out about references: the resources of Bundles by address, and what the caller gave.
struct ReferenceResolver {
    /// What is known of a document that is a Bundle.
    struct Bundle {
        /// The resource by `fullUrl`, and by `Type/id`.
        var resources: [String: Int] = [:]
        /// The server's address in the `fullUrl` of a resource's entry, up to and with the last `/` but one.
        var bases: [Int: String] = [:]
    }

    var bundles: [UInt16: Bundle] = [:]
    /// What the caller's resolver answered; `nil` for nothing.
    var fetched: [String: UInt16?] = [:]
}

extension Evaluator {
    /// `resolve()`: the resources that references, or strings with the text of one, lead to; what leads nowhere gives nothing.
    ///
    /// In this order: contained resources for `#id`, the Bundle around, the caller's resolver.
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

    private func resolve(_ text: String, from element: PathElement?, at offset: Int) throws(PathFault)
        -> PathElement?
    {
        let address = text.split(separator: "|", maxSplits: 1).first.map(String.init) ?? text
        if let element {
            if address.hasPrefix("#") { return contained(String(address.dropFirst()), around: element) }
            if let found = inBundle(address, around: element) { return found }
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
                if id.isEmpty { return resource(at: owner.entry, in: element.document) }
                return containedResources(of: owner.entry, tape).first { entry in
                    documents.text(
                        Self.idName,
                        of: PathElement(entry: UInt32(entry), type: PathElement.unknownType, document: element.document)
                    ) == id
                }.map { resource(at: $0, in: element.document) }
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

    private func containedResources(of owner: Int, _ tape: Tape) -> [Int] {
        guard let list = tape.member(Self.containedName, of: owner), tape[list].kind == .array else { return [] }
        var found: [Int] = [], entry = list + 1
        while entry < tape[list].next {
            if tape[entry].kind == .object { found.append(entry) }
            entry = tape[entry].next
        }
        return found
    }

    /// The entry of the Bundle around whose address it is.
    private func inBundle(_ address: String, around element: PathElement) -> PathElement? {
        let bundle = bundle(element.document)
        guard !bundle.resources.isEmpty else { return nil }
        let base = bundle.bases.isEmpty ? nil : entryResource(around: element).flatMap { bundle.bases[$0] }
        let found = base.flatMap { bundle.resources[$0 + address] } ?? bundle.resources[address]
        return found.map { resource(at: $0, in: element.document) }
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
                if bundle.resources[url] == nil { bundle.resources[url] = resource }
                bundle.bases[resource] = Self.base(of: url)
            }
            // `Type/id`: for an entry without a fullUrl, or one whose fullUrl ends so.
            let element = self.resource(at: resource, in: document)
            if let id = documents.text(Self.idName, of: element), let type = element.shape?.name,
                url.map({ $0.hasSuffix("/\(type)/\(id)") }) ?? true, bundle.resources["\(type)/\(id)"] == nil
            {
                bundle.resources["\(type)/\(id)"] = resource
            }
        }
        resolver.bundles[document] = bundle
        return bundle
    }

    private static func base(of url: String) -> String? {
        let parts = url.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 3, url.hasPrefix("http") else { return nil }
        return parts.dropLast(2).joined(separator: "/") + "/"
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
