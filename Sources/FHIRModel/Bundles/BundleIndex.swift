/// The entries of a Bundle by `fullUrl` and by type and id: made once, asked as often as need be.
public struct BundleIndex: Sendable {
    private var byURL: [String: [any FHIRResource]] = [:]
    private var byTypeAndID: [String: [any FHIRResource]] = [:]

    public init(_ bundle: R4.Bundle) {
        for entry in bundle.entry {
            guard let resource = entry.resource else { continue }
            if let url = entry.fullUrl { byURL[url.rawValue, default: []].append(resource) }
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
        let (target, version) = Self.split(text)
        let found = candidates(target, base: entry?.fullUrl.flatMap { Self.base(of: $0.rawValue) })
        guard let version else { return found.first }
        return found.first { $0.meta?.versionId?.rawValue == version }
    }

    private func candidates(_ target: String, base: String?) -> [any FHIRResource] {
        if let found = byURL[target] { return found }
        if FHIRURI(target).scheme != nil { return [] }
        if let base, let found = byURL[base + target] { return found }
        return byTypeAndID[target] ?? []
    }

    /// The target and the version that a reference names.
    private static func split(_ text: String) -> (target: String, version: String?) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 2, parts[parts.count - 2] == "_history" else { return (text, nil) }
        return (parts.dropLast(2).joined(separator: "/"), String(parts[parts.count - 1]))
    }

    /// `http://example.jp/fhir/` for `http://example.jp/fhir/Patient/1`; `nil` for a URN.
    private static func base(of url: String) -> String? {
        let parts = url.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 4 else { return nil }
        return parts.dropLast(2).joined(separator: "/") + "/"
    }
}
