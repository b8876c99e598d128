import FHIRTree

/// The resources of a Bundle, found by what they are.
struct BundleResources {
    /// In the order of the entries.
    let ordered: [SourceNode]
    private let resources: [String: [SourceNode]]
    private let byURL: [String: SourceNode]

    init(_ bundle: SourceNode) {
        var resources: [String: [SourceNode]] = [:], byURL: [String: SourceNode] = [:], ordered: [SourceNode] = []
        for entry in bundle.items(of: "entry") {
            guard let resource = entry["resource"], let type = resource["resourceType"]?.text else { continue }
            resources[type, default: []].append(resource)
            ordered.append(resource)
            if let url = entry["fullUrl"]?.text, byURL[url] == nil { byURL[url] = resource }
            if let id = resource["id"]?.text, byURL["\(type)/\(id)"] == nil { byURL["\(type)/\(id)"] = resource }
        }
        (self.resources, self.byURL, self.ordered) = (resources, byURL, ordered)
    }

    func all(_ type: String) -> [SourceNode] { resources[type] ?? [] }

    func first(_ type: String) -> SourceNode? { resources[type]?.first }

    /// The resource that a `Reference` names, by fullUrl or as `Type/id`.
    func target(of reference: SourceNode?) -> SourceNode? {
        guard let text = reference?["reference"]?.text else { return nil }
        if let found = byURL[text] { return found }
        let parts = text.split(separator: "/")
        return parts.count < 2 ? nil : byURL[parts.suffix(2).joined(separator: "/")]
    }

    /// The organizations of a type, such as `prov`.
    func organizations(_ type: String) -> [SourceNode] {
        all("Organization").filter { organization in
            organization.items(of: "type").contains { $0.coding(of: .organizationType)?["code"]?.text == type }
        }
    }
}
