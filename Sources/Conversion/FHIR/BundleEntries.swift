import FHIRTree

/// The entries of a Bundle as they are written, each with an id that follows from the record.
struct BundleEntries: ~Copyable {
    private let identity: RecordIdentity
    private var writer = FHIRWriter()
    /// What the entries are and their URLs, in their order.
    private(set) var entries: [(role: EntryRole, url: String)] = []

    init(_ identity: RecordIdentity) {
        self.identity = identity
        entries.reserveCapacity(Self.usual)
    }

    /// As many entries as most records have.
    private static let usual = 24

    /// Writes a resource behind the others.
    ///
    /// - Parameters:
    ///   - profile: the profile that it meets.
    ///   - tags: writes the codes of `meta.tag`.
    ///   - members: writes what the resource says.
    mutating func add(
        _ role: EntryRole, _ type: String, profile: String?, tags: (inout FHIRWriter) -> Void = { _ in },
        _ members: (inout FHIRWriter) -> Void
    ) {
        let url = identity.url(role)
        entries.append((role, url))
        writer.object { entry in
            entry.text("fullUrl", url)
            entry.object("resource") { resource in
                resource.text("resourceType", type)
                resource.object("meta") { meta in
                    meta.array("profile") { $0.text(profile) }
                    meta.array("tag", tags)
                }
                members(&resource)
            }
        }
    }

    /// Writes them as the items of an array.
    func write(into output: inout FHIRWriter) { output.items(of: writer) }
}
