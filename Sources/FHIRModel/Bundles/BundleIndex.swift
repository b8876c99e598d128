import FHIRTree

/// The entries of a Bundle by `fullUrl` and by type and id: made once, asked as often as need be.
public struct BundleIndex: Sendable {
    private var byURL: [String: [any FHIRResource]] = [:]
    private var byTypeAndID: [String: [any FHIRResource]] = [:]

    public init(_ bundle: R4.Bundle) {
        for entry in bundle.entry {
            guard let resource = entry.resource else { continue }
            if let url = entry.fullUrl {
                byURL[ReferenceAddress(url.rawValue).target, default: []].append(resource)
            }
            if let id = resource.id { byTypeAndID["\(resource.resourceType)/\(id)", default: []].append(resource) }
        }
    }

    /// The resource that a reference means; see ``R4/Bundle/resolve(_:from:)``.
    public func resolve(_ reference: R4.Reference, from entry: R4.Bundle.Entry? = nil) -> (any FHIRResource)? {
        guard let text = reference.reference, !text.isEmpty else { return nil }
        if text.hasPrefix("#") {
            guard let container = entry?.resource else { return nil }
            return container.contained(id: String(text.dropFirst())) ?? (text == "#" ? container : nil)
        }
        let address = ReferenceAddress(text)
        guard address.isRelative else { return resources(byURL[address.target], of: address.version).first }
        if let base = entry?.fullUrl.flatMap({ ReferenceAddress($0.rawValue).base }) {
            return resources(byURL[base + address.target], of: address.version).first
        }
        let found = resources(byTypeAndID[address.target], of: address.version)
        return found.count == 1 ? found[0] : nil
    }

    private func resources(_ found: [any FHIRResource]?, of version: String?) -> [any FHIRResource] {
        guard let version else { return found ?? [] }
        return (found ?? []).filter { $0.meta?.versionId?.rawValue == version }
    }
}

extension BundleIndex: CustomStringConvertible {
    /// How many addresses there are; never an address, which may hold a patient's number.
    public var description: String { "BundleIndex(\(byURL.count) URLs, \(byTypeAndID.count) ids)" }
}
