import Diagnostics
import FHIRTree

/// What a Bundle says and its source does not: a rule for each element that a writer fills by itself.
struct BundleDefaults {
    /// An element of a role, and what its value follows from.
    final class Rule: Sendable {
        /// The name of the role in the mapping tables; `Bundle` for the Bundle itself.
        let role: String
        let path: TargetPath
        let reason: BilingualText
        /// Whether only a value like this one is a default.
        let value: String?

        init(_ role: String, _ path: String, _ reason: BilingualText, value: String? = nil) {
            (self.role, self.path, self.reason, self.value) = (role, TargetPath(path), reason, value)
        }
    }

    /// The rules by their roles.
    struct Rules: Sendable {
        fileprivate let byRole: [String: [Rule]]

        init(_ rules: [Rule]) { byRole = Dictionary(grouping: rules, by: \.role) }
    }

    let entries: [MappingEntry]

    /// - Parameters:
    ///   - others: rules of this Bundle alone.
    ///   - roles: the names of the entries' roles, in their order.
    init(_ rules: Rules, _ others: [Rule] = [], roles: [String], bundle: BorrowedNode?, _ dialect: FHIRDialect) {
        var entries: [MappingEntry] = []
        func tell(_ role: String, _ resource: BorrowedNode?, _ place: String) {
            guard let resource else { return }
            let own = rules.byRole[role] ?? []
            for rule in others.isEmpty ? own : own + others.filter({ $0.role == role }) {
                guard let found = rule.path.first(in: resource), rule.value.map(found.isString) ?? true else {
                    continue
                }
                let target = MappingPlace(rule.path.expression(dialect), in: place)
                entries.append(MappingEntry(source: "", place: target, outcome: .defaulted(rule.reason)))
            }
        }
        tell("Bundle", bundle, "Bundle.")
        var resources = bundle?.items(of: .entry).makeIterator()
        for (place, role) in roles.enumerated() {
            tell(role, resources?.next()?[.resource], MappingPlace.resource(ofEntry: place))
        }
        self.entries = entries
    }
}
