import Diagnostics
import FHIRTree

/// What a Bundle says and its source does not: a rule for each element that a writer fills by itself.
struct BundleDefaults {
    /// An element of a role, and what its value follows from.
    struct Rule {
        /// The name of the role in the mapping tables; `Bundle` for the Bundle itself.
        let role: String
        /// As in the mapping tables.
        let path: String
        let reason: BilingualText
        /// Whether only a value like this one is a default.
        var value: String?

        init(_ role: String, _ path: String, _ reason: BilingualText, value: String? = nil) {
            (self.role, self.path, self.reason, self.value) = (role, path, reason, value)
        }
    }

    let entries: [MappingEntry]

    /// - Parameter roles: the names of the entries' roles, in their order.
    init(_ rules: [Rule], roles: [String], bundle: SourceNode?, _ dialect: FHIRDialect) {
        let byRole = Dictionary(grouping: rules, by: \.role)
        var entries: [MappingEntry] = []
        func tell(_ role: String, _ resource: SourceNode?, _ place: String) {
            for rule in byRole[role] ?? [] {
                let found = resource.flatMap { Self.node(TargetPath.plain(rule.path), in: $0) }
                guard let found, rule.value == nil || rule.value == found.text else { continue }
                let path = TargetPath.expression(rule.path, dialect)
                entries.append(
                    MappingEntry(source: "", target: "\(place).\(path)", outcome: .defaulted(rule.reason)))
            }
        }
        tell("Bundle", bundle, "Bundle")
        let resources = bundle?.items(of: "entry").map { $0["resource"] } ?? []
        for (place, role) in roles.enumerated() {
            let resource = resources.indices.contains(place) ? resources[place] : nil
            tell(role, resource, "Bundle.entry[\(place)].resource")
        }
        self.entries = entries
    }

    private static func node(_ path: String, in resource: SourceNode) -> SourceNode? {
        var node: SourceNode? = resource
        for name in path.split(separator: ".") { node = node?.items(of: String(name)).first }
        return node
    }
}
