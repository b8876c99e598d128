import FHIRPrimitives

/// Who a record is: the ids of its resources follow from it.
struct RecordIdentity {
    private let namespace: UUIDNamespace
    private let known = URLs()

    /// - Parameter parts: what tells the record from all others; the same gives the same ids.
    init(_ parts: [String?]) {
        let name = "urn:tasuki:record:" + parts.map { $0 ?? "" }.joined(separator: "|")
        let seed = FHIRUUID(namespace: .urlNamespace, name: name)
        guard let namespace = UUIDNamespace(seed ?? .urlNamespace) else { preconditionFailure("a UUID is none") }
        self.namespace = namespace
    }

    /// The `urn:uuid` of a role.
    func url(_ role: EntryRole) -> String {
        guard role.isReferredTo else { return namespace.uuid(of: role.key).rawValue }
        if let url = known.urls[role] { return url }
        let url = namespace.uuid(of: role.key).rawValue
        known.urls[role] = url
        return url
    }

    /// The `urn:uuid` of the Bundle itself.
    var bundleURL: String { namespace.uuid(of: "bundle").rawValue }

    /// A number of so many digits that the record always gets.
    func number(digits: Int) -> String {
        let text = String(namespace.bytes.prefix(7).reduce(0) { $0 << 8 | Int($1) })
        return String((String(repeating: "0", count: digits) + text).suffix(digits))
    }

    /// The URLs that were asked for: references ask often.
    private final class URLs { var urls: [EntryRole: String] = [:] }
}
