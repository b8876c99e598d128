import Diagnostics

extension Definitions {
    /// What is known of packages that define one canonical and version differently, with those that a package adds.
    ///
    /// Of the embedded packages only tables are kept: that a user's package wins over one of them is meant.
    func conflicts(with package: FHIRPackage) -> [PackageID: [Diagnostic]] {
        var found = conflicts
        for case let source as PackageSource in sources {
            let pairs = package.resources.compactMap { resource in
                source.resource(resource.kind, resource.url, exactly: resource.version).map {
                    (other: $0, by: resource)
                }
            }
            let conflicts = pairs.filter { !$0.other.isSame(as: $0.by) }
            guard let (first, winner) = conflicts.first else { continue }
            let more = conflicts.count - 1
            found[source.package, default: []].append(
                source.package == package.id
                    ? PackageFinding.replaced(first, more: more, of: source.package, by: winner)
                    : PackageFinding.repeated(first, more: more, of: source.package, by: winner, of: package.id))
        }
        return found
    }
}
