import FHIRPrimitives
import FHIRTree

/// What one evaluation has found out about references beyond its documents.
struct ReferenceResolver {
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

    private static let referenceName = ElementName("reference")

    private func resolve(_ text: String, from element: PathElement?, at offset: Int) throws(PathFault)
        -> PathElement?
    {
        let isVersioned = text.utf8.contains(UInt8(ascii: "|"))
        let address = isVersioned ? text.split(separator: "|", maxSplits: 1).first.map(String.init) ?? text : text
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

    /// The references of the document of an element, and the number of the resource that holds the element.
    private func resources(around element: PathElement) -> (DocumentReferences, Int)? {
        let references = documents[Int(element.document)].source.references
        return references.resources.resource(around: element.place, documents.tape(element.document)).map {
            (references, $0)
        }
    }

    /// A contained resource of the one around, or of the one that contains that; `#` alone is the container.
    private func contained(_ id: String, around element: PathElement) -> PathElement? {
        guard let (references, number) = resources(around: element) else { return nil }
        let container = references.resources.container(of: number)
        let found = id.isEmpty ? container : references.contained[container]?[id]?.first
        return found.map { resource($0, of: references, in: element.document) }
    }

    private func resource(_ number: Int, of references: DocumentReferences, in document: UInt16) -> PathElement {
        let entry = references.resources.resources[number].entry
        let type = documents.tape(document).resourceType(of: entry) ?? PathElement.unknownType
        return PathElement(entry: UInt32(entry), type: type, document: document)
    }

    /// The entry of the Bundle around whose address it is.
    private func inBundle(
        _ text: String, around element: PathElement, at offset: Int
    ) throws(PathFault) -> PathElement? {
        guard let (references, number) = resources(around: element), let bundle = references.scopes[0] else {
            return nil
        }
        let address = ReferenceAddress(text)
        func found(_ resources: [Int]?) throws(PathFault) -> [PathElement] {
            var found = resources ?? []
            try spend(found.count, at: offset)
            if let version = address.version {
                let source = documents[Int(element.document)].source
                found = found.filter { references.version(of: $0, in: source) == version }
            }
            return found.map { resource($0, of: references, in: element.document) }
        }
        guard address.isRelative else { return try found(bundle.byURL[address.target]).first }
        if let base = references.member(of: 0, around: number).flatMap({ bundle.fullURLs[$0]?.base }) {
            return try found(bundle.byURL[base + address.target]).first
        }
        let known = try found(bundle.byTypeAndID[address.target])
        return known.count == 1 ? known[0] : nil
    }
}
