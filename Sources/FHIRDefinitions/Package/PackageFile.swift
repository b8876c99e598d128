import FHIRTree

/// A JSON file of a package: its path inside it, and its bytes.
struct PackageFile: Sendable {
    var path: String
    var bytes: SourceBytes

    /// How a name inside an archive is taken.
    enum Verdict: Hashable { case read, ignore, refuse }

    /// Only JSON is read; what operating systems leave beside files (`._x.json`, `.DS_Store`) is ignored; a name that
    /// leads out of the package is refused, whatever it ends in.
    static func verdict(on name: String) -> Verdict {
        let steps = name.split(separator: "/", omittingEmptySubsequences: true)
        if name.hasPrefix("/") || name.contains("\\") || steps.contains("..") || name.utf8.contains(0) {
            return .refuse
        }
        guard let last = steps.last, !last.hasPrefix("."), last.lowercased().hasSuffix(".json") else { return .ignore }
        return .read
    }

    /// Files of `package/` come before those of other folders, so that they win where both define a canonical.
    static func isBefore(_ a: PackageFile, _ b: PackageFile) -> Bool {
        let ranks = (a.rank, b.rank)
        return ranks.0 == ranks.1 ? a.path < b.path : ranks.0 < ranks.1
    }

    private var rank: Int {
        guard path.hasPrefix("package/") else { return path.contains("/") ? 2 : 0 }
        return path.utf8.count { $0 == UInt8(ascii: "/") } == 1 ? 0 : 1
    }
}
