import Diagnostics
import FHIRTree

extension Suppressions {
    /// The findings of one document, told apart.
    public struct Outcome: Hashable, Sendable {
        /// Those that no entry concerns, in their order.
        public var findings: [Diagnostic] = []
        /// Those that an entry concerns.
        public var suppressed: [Suppressed] = []

        public init(findings: [Diagnostic] = [], suppressed: [Suppressed] = []) {
            (self.findings, self.suppressed) = (findings, suppressed)
        }
    }

    /// A finding that is accepted.
    public struct Suppressed: Hashable, Sendable {
        public var finding: Diagnostic
        /// The place in ``Suppressions/entries`` of the first entry that concerns it.
        public var entry: Int

        public init(finding: Diagnostic, entry: Int) { (self.finding, self.entry) = (finding, entry) }
    }

    /// The entries that concern findings, by the place of these.
    func accepted(among findings: [Diagnostic], of document: SourceDocument, profiles: [String]) -> [Int: Int] {
        var accepted: [Int: Int] = [:], places: ResourcePlaces?
        guard !entries.isEmpty else { return accepted }
        for (place, finding) in findings.enumerated() where Self.canSuppress(finding.severity, finding.code) {
            accepted[place] = firstEntry(for: finding, of: document, profiles, &places)
        }
        return accepted
    }

    /// Tells the findings of a record that is no FHIR, such as a tagged file, that are accepted from the others.
    ///
    /// An entry's path is the expression of a finding as shown (`201-7`), or `201.*` for all fields of a record. Such a
    /// record has no profile.
    public func apply(to findings: [Diagnostic]) -> Outcome {
        var outcome = Outcome()
        for finding in findings {
            let expressions = [finding.expression, String(finding.expression.map { $0 == "-" ? "." : $0 })]
            let entry = entries.firstIndex { entry in
                guard entry.profile == nil, entry.code == nil || entry.code == finding.code else { return false }
                return entry.path.map { path in expressions.contains { path.matches($0[...], in: "") } } ?? true
            }
            guard let entry, Self.canSuppress(finding.severity, finding.code) else {
                outcome.findings.append(finding)
                continue
            }
            outcome.suppressed.append(Suppressed(finding: finding, entry: entry))
        }
        return outcome
    }

    /// Whether findings of a code may be suppressed at all.
    static func canSuppress(_ severity: Diagnostic.Severity, _ code: String) -> Bool {
        severity != .fatal && code != "VAL-0009"
    }

    private func firstEntry(
        for finding: Diagnostic, of document: SourceDocument, _ profiles: [String], _ places: inout ResourcePlaces?
    ) -> Int? {
        var around: [(resource: ResourcePlaces.Resource, rest: Substring)]?
        return entries.firstIndex { entry in
            guard entry.code == nil || entry.code == finding.code else { return false }
            guard entry.path != nil || entry.profile != nil else { return entry.code != nil }
            if around == nil {
                let known = places ?? ResourcePlaces(document)
                around = known.around(finding.expression, offset: finding.position?.byteOffset ?? 0)
                places = known
            }
            let around = around ?? []
            if let path = entry.path, !around.contains(where: { path.matches($0.rest, in: $0.resource.type) }) {
                return false
            }
            guard let profile = entry.profile else { return true }
            return profiles.contains { Self.names($0, profile) }
                || around.contains { $0.resource.profiles.contains { Self.names($0, profile) } }
        }
    }

    /// Whether a canonical is the one of an entry, which may leave out the version.
    private static func names(_ canonical: String, _ wanted: String) -> Bool {
        canonical == wanted || (!wanted.contains("|") && canonical.prefix { $0 != "|" } == wanted)
    }
}

extension Validator {
    /// The findings of a document, those that `suppressions` accepts apart.
    ///
    /// What follows from a finding that is accepted is not accepted with it, and as severe as it would be alone.
    public func validate(_ document: SourceDocument, suppressing suppressions: Suppressions) -> Suppressions.Outcome {
        let (findings, suppressed) = validate(document, suppressing: [suppressions])
        return Suppressions.Outcome(findings: findings, suppressed: suppressed[0])
    }

    /// The findings of a document that none of several files accepts, and those that each accepts, by file: a finding
    /// belongs to the first that does.
    public func validate(
        _ document: SourceDocument, suppressing files: [Suppressions]
    ) -> (findings: [Diagnostic], suppressed: [[Suppressions.Suppressed]]) {
        var suppressed: [[Suppressions.Suppressed]] = files.map { _ in [] }
        let findings = report(of: document).sorted(with: document.findings) { findings in
            var places: Set<Int> = []
            for (file, suppressions) in files.enumerated() {
                let accepted = suppressions.accepted(among: findings, of: document, profiles: options.profiles)
                for (place, entry) in accepted.sorted(by: { $0.key < $1.key }) where places.insert(place).inserted {
                    suppressed[file].append(.init(finding: findings[place], entry: entry))
                }
            }
            return places
        }
        return (findings, suppressed)
    }
}
