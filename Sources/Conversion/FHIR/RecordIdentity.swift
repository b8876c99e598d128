import FHIRPrimitives

/// Who a record is: the ids of its resources follow from it.
struct RecordIdentity {
    private let namespace: UUIDNamespace
    private let known = URLs()

    /// - Parameter parts: what tells the record from all others; the same gives the same ids.
    init(_ parts: [String?]) {
        let name = "urn:tasuki:record:" + parts.map { $0 ?? "" }.joined(separator: "|")
        namespace = UUIDNamespace.urls.namespace(of: name)
    }

    /// The `urn:uuid` of a role.
    func url(_ role: EntryRole) -> String {
        guard role.isReferredTo else { return namespace.uuid(of: role.key).rawValue }
        if let url = known.url(of: role) { return url }
        let url = namespace.uuid(of: role.key).rawValue
        known.add(url, of: role)
        return url
    }

    /// The `urn:uuid` of the Bundle itself.
    var bundleURL: String { namespace.uuid(of: "bundle").rawValue }

    /// A number of so many digits that the record always gets.
    func number(digits: Int) -> String {
        let text = String(namespace.bytes.prefix(7).reduce(0) { $0 << 8 | Int($1) })
        return String((String(repeating: "0", count: digits) + text).suffix(digits))
    }

    /// The URLs that were asked for. References ask often, and mostly for a few, which are found faster in their order
    /// than by a hash.
    private final class URLs {
        private static let few = 16

        private var first: [(role: EntryRole, url: String)] = []
        private var others: [EntryRole: String] = [:]

        func url(of role: EntryRole) -> String? {
            for place in first.indices where first[place].role == role { return first[place].url }
            return others.isEmpty ? nil : others[role]
        }

        func add(_ url: String, of role: EntryRole) {
            if first.count < Self.few { first.append((role, url)) } else { others[role] = url }
        }
    }
}
