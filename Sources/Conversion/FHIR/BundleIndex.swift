import FHIRTree

/// What the references of a Bundle point to.
///
/// A URL or URN is that of an entry; `Type/id` is that of an entry with this id, whatever server it is from; `#id` is
/// contained in the resource that refers to it. What two entries claim to be is neither of them.
///
/// - Source: FHIR R4 (4.0.1), bundle.html#references and references.html#contained.
struct BundleIndex: Sendable {
    /// The resources of the entries, in their order, and the type of each.
    let resources: [BorrowedNode], types: [ResourceType]
    private let addresses: BundleAddresses
    /// `nil` for what two entries claim to be.
    private let byName: [String: BorrowedNode?]
    /// Entries with a URL of a server: an absolute reference to another one does not mean them.
    private let onServer: Set<BorrowedNode>

    init(_ bundle: BorrowedNode) {
        var resources: [BorrowedNode] = [], types: [ResourceType] = [], onServer: Set<BorrowedNode> = []
        var names: [String: BorrowedNode?] = [:]
        let entries = bundle.items(of: .entry), count = entries.reduce(0) { count, _ in count + 1 }
        resources.reserveCapacity(count)
        types.reserveCapacity(count)
        var addresses = BundleAddresses(capacity: count)
        for entry in entries {
            guard let resource = entry[.resource], let type = ResourceType(of: resource) else { continue }
            resources.append(resource)
            types.append(type)
            if let url = entry[.fullUrl], addresses.add(url, of: resource)?.base != nil { onServer.insert(resource) }
            if let id = resource[.id]?.text {
                let name = "\(resource[.resourceType]?.text ?? "")/\(id)"
                names.updateValue(names.keys.contains(name) ? nil : resource, forKey: name)
            }
        }
        (self.resources, self.types, self.onServer) = (resources, types, onServer)
        (self.addresses, byName) = (addresses, names)
    }

    /// The resources of some types, in their order.
    func all(_ types: [ResourceType]) -> [BorrowedNode] {
        zip(resources, self.types).compactMap { types.contains($1) ? $0 : nil }
    }

    /// The resource that a reference's text names.
    ///
    /// - Parameter holder: the resource in which the reference stands: it may contain the target.
    func target(of text: String, in holder: BorrowedNode? = nil) -> BorrowedNode? {
        if text.hasPrefix("#") {
            return holder?.items(of: .contained).first { $0[.id]?.text == String(text.dropFirst()) }
        }
        let address = ReferenceAddress(text)
        if let found = addresses.resource(at: address) { return found }
        let parts = address.target.split(separator: "/")
        guard parts.count > 1, let found = byName[parts.suffix(2).joined(separator: "/")] ?? nil else { return nil }
        return address.base != nil && onServer.contains(found) ? nil : found
    }

    /// The resource that a `Reference` names, or that has the identifier which it names.
    func target(of reference: BorrowedNode?, in holder: BorrowedNode? = nil) -> BorrowedNode? {
        guard let reference else { return nil }
        if let found = reference[.reference].flatMap({ addresses.resource(at: $0) }) { return found }
        if let text = reference[.reference]?.text { return target(of: text, in: holder) }
        guard let identifier = reference[.identifier], let value = identifier[.value]?.text else { return nil }
        let found = resources.filter { resource in
            resource.items(of: .identifier).contains {
                $0[.value]?.text == value && $0[.system]?.text == identifier[.system]?.text
            }
        }
        return found.count == 1 ? found[0] : nil
    }
}
