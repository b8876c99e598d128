import Diagnostics

extension Definitions {
    /// What a package defines otherwise than the packages that count before it, or than one of its own name and version
    /// that it replaced.
    ///
    /// Of the embedded packages only tables are kept: that a user's package wins over one of them is meant.
    func conflicts(of source: PackageSource) -> [Diagnostic] {
        let winners = sources.prefix { $0.package != source.package }.compactMap { $0 as? PackageSource }
        return [replaced[source.package]].compactMap { $0 }
            + winners.reversed().compactMap { winner in
                Conflict(of: source, with: winner).map {
                    PackageFinding.repeated(
                        $0.resource, more: $0.more, of: source.package, by: $0.other, of: winner.package)
                }
            }
    }

    /// What a package says otherwise than the one that it replaces.
    func replacement(by source: PackageSource) -> Diagnostic? {
        guard let known = sources.first(where: { $0.package == source.package }) as? PackageSource else { return nil }
        return Conflict(of: known, with: source).map {
            PackageFinding.replaced($0.resource, more: $0.more, of: source.package, by: $0.other)
        }
    }
}

/// The first definition of a package that another one has in the same version with other contents, and how many more
/// there are.
private struct Conflict {
    let resource: PackageResource, other: PackageResource
    let more: Int

    init?(of source: PackageSource, with winner: PackageSource) {
        let pairs = source.all.compactMap { resource in
            winner.resource(resource.kind, resource.url, exactly: resource.version).map { (resource, $0) }
        }
        let conflicts = pairs.filter { !$0.isSame(as: $1) }
        guard let first = conflicts.first else { return nil }
        (resource, other, more) = (first.0, first.1, conflicts.count - 1)
    }
}
