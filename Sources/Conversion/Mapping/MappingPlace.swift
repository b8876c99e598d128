/// The text of a target in two parts, put together only where somebody asks for it: what stands in front is the same
/// for all fields of a resource, what stands behind for all resources of a role.
struct MappingPlace: Sendable {
    let resource: String, path: String

    /// - Parameter resource: the expression of the resource, with the point behind it; empty for a whole text.
    init(_ path: String, in resource: String = "") { (self.resource, self.path) = (resource, path) }

    /// - Parameter entry: the place of the resource among the entries of a Bundle.
    init(_ path: String, inEntry entry: Int) { self.init(path, in: Self.resource(ofEntry: entry)) }

    /// `Bundle.entry[3].resource.`
    static func resource(ofEntry entry: Int) -> String {
        firstResources.indices.contains(entry) ? firstResources[entry] : "Bundle.entry[\(entry)].resource."
    }

    /// As many as most Bundles have, put together once.
    private static let firstResources = (0..<100).map { "Bundle.entry[\($0)].resource." }

    /// That of what is not carried.
    static let none = MappingPlace("")

    var isEmpty: Bool { resource.isEmpty && path.isEmpty }

    var text: String { resource.isEmpty ? path : resource + path }
}

extension MappingPlace: Hashable {
    /// Whether both give one text, wherever it is parted.
    static func == (a: MappingPlace, b: MappingPlace) -> Bool {
        a.resource == b.resource ? a.path == b.path : a.text == b.text
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
