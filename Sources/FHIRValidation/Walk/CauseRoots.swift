import Diagnostics

/// Looks for the finding that explains each of those that have a cause.
///
/// Those that explain others are findings without a cause, or with one that is not told in full: with them mended,
/// nothing is left of what follows.
struct CauseRoots {
    private let findings: [Diagnostic]
    private let causes: [Int: FindingCause]
    /// The findings of the codes that causes name, with what is not in the list but said by one that is.
    private var told: [Name: [(finding: Diagnostic, place: Int)]] = [:]
    private var accepted: [Name: [Diagnostic]] = [:]
    /// What explains all findings of one cause.
    private var shared: [FindingCause.Key: Int] = [:]
    /// Causes in which something is accepted.
    private var keeping: Set<FindingCause.Key> = []
    private var roots: [Int: Int] = [:]
    /// The findings that are being explained: one that leads back to itself is not explained by that.
    private var open: Set<Int> = []
    /// So many causes of causes are followed.
    private static let depthLimit = 200

    /// A code and where it is told.
    private struct Name: Hashable {
        var code: String, expression: String

        init(_ finding: Diagnostic) { (code, expression) = (finding.code, finding.expression) }

        init(_ link: FindingCause.Link) { (code, expression) = (link.code, link.expression) }
    }

    init(
        findings: [Diagnostic], causes: [Int: FindingCause], known: [(finding: Diagnostic, by: Int)],
        accepted: [Diagnostic]
    ) {
        (self.findings, self.causes) = (findings, causes)
        let codes = Self.codes(named: causes)
        for (finding, place) in known where codes.contains(finding.code) {
            told[Name(finding), default: []].append((finding, place))
        }
        for (place, finding) in findings.enumerated() where codes.contains(finding.code) {
            told[Name(finding), default: []].append((finding, place))
        }
        for finding in accepted { self.accepted[Name(finding), default: []].append(finding) }
    }

    /// The codes that causes name; what has the same key names the same.
    private static func codes(named causes: [Int: FindingCause]) -> Set<String> {
        var codes: Set<String> = [], keys: Set<FindingCause.Key> = []
        for cause in causes.values {
            if let key = cause.key, !keys.insert(key).inserted { continue }
            for way in cause.ways { codes.formUnion(way.lazy.map(\.code)) }
        }
        return codes
    }

    private func place(of link: FindingCause.Link) -> Int? {
        told[Name(link)]?.first { link.isSaid(by: $0.finding) }?.place
    }

    private func accepts(_ link: FindingCause.Link) -> Bool {
        place(of: link) == nil && accepted[Name(link)]?.contains { link.isSaid(by: $0) } == true
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
        let ways = cause.ways
        for way in ways {
            if let root = root(told: way, for: place, depth: depth) {
                if let key = cause.key { shared[key] = shared[key] ?? root }
                return root
            }
        }
        // Who accepts a finding has not accepted what follows from it.
        let isAccepted = !accepted.isEmpty && ways.contains { $0.contains(where: accepts) }
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
            guard let told = self.place(of: link), !open.contains(told),
                findings[told].severity.isAtLeast(findings[place].severity)
            else { return nil }
            let root = root(of: told, depth: depth + 1)
            first = first ?? root
        }
        return first
    }
}
