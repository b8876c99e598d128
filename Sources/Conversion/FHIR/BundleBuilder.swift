import FHIRTree

/// The entries of a Bundle that is put together, each with an id that follows from the record.
struct BundleBuilder {
    private let identity: RecordIdentity
    private(set) var entries: [(role: EntryRole, url: String, resource: FHIRLiteral)] = []

    init(_ identity: RecordIdentity) { self.identity = identity }

    /// The `urn:uuid` of a role.
    func url(_ role: EntryRole) -> String { identity.url(role) }

    mutating func add(_ role: EntryRole, _ resource: FHIRLiteral) {
        entries.append((role, url(role), resource))
    }

    var entryLiterals: [FHIRLiteral] {
        entries.map { ["fullUrl": .text($0.url), "resource": $0.resource] }
    }
}
