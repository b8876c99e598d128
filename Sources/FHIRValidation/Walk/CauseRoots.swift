import Diagnostics

/// Looks for the finding that explains each of those that have a cause.
///
/// Those that explain others are findings without a cause, or with one that is not told in full: with them mended,
/// nothing is left of what follows.
struct CauseRoots {
    private let findings: [Diagnostic]
    private let causes: [Int: FindingCause]
    private var places: [FindingCause.Link: Int]
    private var accepted: Set<FindingCause.Link> = []
    /// What explains all findings of one cause.
    private var shared: [FindingCause.Key: Int] = [:]
    /// Causes in which something is accepted.
    private var keeping: Set<FindingCause.Key> = []
    private var roots: [Int: Int] = [:]
    /// The findings that are being explained: one that leads back to itself is not explained by that.
    private var open: Set<Int> = []
    /// So many causes of causes are followed.
    private static let depthLimit = 200

    init(
        findings: [Diagnostic], causes: [Int: FindingCause], known: [FindingCause.Link: Int], accepted: [Diagnostic]
    ) {
        (self.findings, self.causes, places) = (findings, causes, known)
        for (place, finding) in findings.enumerated() {
            for link in Self.links(to: finding) { places[link] = places[link] ?? place }
        }
        for finding in accepted { self.accepted.formUnion(Self.links(to: finding)) }
    }

    private static func links(to finding: Diagnostic) -> [FindingCause.Link] {
        [FindingCause.Link(finding), FindingCause.Link(finding.code, at: finding.expression)]
    }

    /// The place of the finding that explains one: its own, if its cause is not told.
    mutating func root(of place: Int) -> Int { root(of: place, depth: 0) }

    private mutating func root(of place: Int, depth: Int) -> Int {
        if let known = roots[place] { return known }
        guard let cause = causes[place], depth < Self.depthLimit else {
            roots[place] = place
            return place
        }
        if let key = cause.key, keeping.contains(key) { return place }
        open.insert(place)
        let root = cause.key.flatMap { shared[$0] } ?? look(for: cause, of: place, depth: depth)
        open.remove(place)
        roots[place] = root
        return root
    }

    private mutating func look(for cause: FindingCause, of place: Int, depth: Int) -> Int {
        for way in cause.ways {
            if let root = root(told: way, for: place, depth: depth) {
                if let key = cause.key { shared[key] = shared[key] ?? root }
                return root
            }
        }
        // Who accepts a finding has not accepted what follows from it.
        let isAccepted = cause.ways.contains { $0.contains { places[$0] == nil && accepted.contains($0) } }
        guard let key = cause.key else { return place }
        if isAccepted {
            keeping.insert(key)
            return place
        }
        if let known = shared[key] { return known }
        shared[key] = place
        return place
    }

    /// What explains the first of some findings, if all of them are told.
    private mutating func root(told way: [FindingCause.Link], for place: Int, depth: Int) -> Int? {
        var first: Int?
        for link in way {
            guard let told = places[link], !open.contains(told),
                findings[told].severity.isAsSevere(as: findings[place].severity)
            else { return nil }
            let root = root(of: told, depth: depth + 1)
            first = first ?? root
        }
        return first
    }
}
