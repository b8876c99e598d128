import Diagnostics
import FHIRTree

/// What a Bundle says and its source does not: a rule for each element that a writer fills by itself.
struct BundleDefaults<Role: Hashable & Sendable>: Sendable {
    /// An element of a role, and what its value follows from.
    final class Rule: Sendable {
        /// `nil` for the Bundle itself.
        let role: Role?
        let path: TargetPath
        let reason: BilingualText
        /// Whether only a value like this one is a default.
        let value: String?

        init(_ role: Role?, _ path: String, _ reason: BilingualText, value: String? = nil) {
            (self.role, self.path, self.reason, self.value) = (role, TargetPath(path), reason, value)
        }

        /// What a resource has there; `nil` if that is no default.
        ///
        /// - Parameter place: the expression of the resource, with the point behind it.
        fileprivate func entry(in resource: BorrowedNode, _ place: String, _ dialect: FHIRDialect) -> MappingEntry? {
            guard let found = path.first(in: resource), value.map(found.isString) ?? true else { return nil }
            return MappingEntry(
                source: "", place: MappingPlace(path.expression(dialect), in: place), outcome: .defaulted(reason))
        }
    }

    private let ofBundle: [Rule], byRole: [Role?: [Rule]]

    init(_ rules: [Rule]) {
        byRole = Dictionary(grouping: rules, by: \.role)
        ofBundle = rules.filter { $0.role == nil }
    }

    /// Tells them behind other entries.
    ///
    /// - Parameters:
    ///   - others: rules of this Bundle alone.
    ///   - roles: those of the entries, in their order.
    func tell(
        _ others: [Rule] = [], roles: some Sequence<Role?>, bundle: BorrowedNode?, _ dialect: FHIRDialect,
        to entries: inout [MappingEntry]
    ) {
        guard let bundle else { return }
        for rule in ofBundle {
            if let entry = rule.entry(in: bundle, "Bundle.", dialect) { entries.append(entry) }
        }
        var place = 0
        for (entry, role) in zip(bundle.items(of: .entry), roles) {
            defer { place += 1 }
            guard let role, let resource = entry[.resource] else { continue }
            let expression = MappingPlace.resource(ofEntry: place)
            func tell(_ rule: Rule) {
                if let entry = rule.entry(in: resource, expression, dialect) { entries.append(entry) }
            }
            for rule in byRole[role] ?? [] { tell(rule) }
            for rule in others where rule.role == role { tell(rule) }
        }
    }
}
