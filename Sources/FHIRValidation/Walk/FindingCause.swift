import Diagnostics

/// What a finding follows from: one faulty resource makes every reference to it wrong, and every slice that asks for it
/// missing.
///
/// Each place keeps its finding; the cause is explained once, and the others name the finding that explains it.
struct FindingCause {
    /// A finding, told or not, by what stays the same wherever it is told.
    struct Link: Hashable {
        var code: String, expression: String

        init(_ code: String, at expression: String) { (self.code, self.expression) = (code, expression) }

        init(_ finding: Diagnostic) { (code, expression) = (finding.code, finding.expression) }
    }

    /// What speaks against the value; one for each profile that it might have met.
    var links: [Link]
    /// What the hint says whether or not the cause is explained elsewhere.
    var lead: BilingualText?
    /// Whether the finding says the same of the same value as its cause, which may then take over the hint.
    var isRepetition = false

    init(_ findings: [Diagnostic], lead: BilingualText? = nil) {
        (links, self.lead) = (findings.map { Link($0) }, lead)
    }

    /// A finding that was told at a place.
    init(of code: String, at expression: String) { links = [Link(code, at: expression)] }

    /// Another finding, which says the same of the same value.
    init(repeating finding: Diagnostic) { (links, isRepetition) = ([Link(finding)], true) }
}

extension [Diagnostic] {
    /// The findings with hints that explain each cause once and count what follows from it.
    ///
    /// The cause itself explains it if it is among the findings; else the first finding does that follows from nothing
    /// else that is told.
    ///
    /// What follows from an error is then information, so that each cause is one error; so is a warning that follows
    /// from a warning.
    ///
    /// - Parameters:
    ///   - causes: By place in the list.
    ///   - known: The places of findings that say what others, which are not in the list, would.
    ///   - repeatsCauses: Whether what follows stays as severe as it is.
    func grouped(
        by causes: [Int: FindingCause], known: [FindingCause.Link: Int] = [:], repeatsCauses: Bool = false
    ) -> [Diagnostic] {
        guard !causes.isEmpty else { return self }
        var places = known
        for (place, finding) in enumerated() { places[.init(finding)] = places[.init(finding)] ?? place }
        var followers: [[FindingCause.Link]: [Int]] = [:]
        for place in causes.keys.sorted() {
            followers[root(of: place, causes, places), default: []].append(place)
        }
        var result = self
        for (root, group) in followers {
            let direct = group.filter { causes[$0]?.links == root }
            let told = root.count == 1 ? places[root[0]] : nil
            guard let anchor = told ?? first(direct) ?? first(group) else { continue }
            let others = group.filter { $0 != anchor }
            guard !others.isEmpty else { continue }
            let own = self[anchor].hint ?? others.first { causes[$0]?.isRepetition == true }.flatMap { self[$0].hint }
            result[anchor].hint = Self.counted(others.count, own)
            for place in others {
                result[place].hint = Self.following(self[anchor], causes[place]?.lead)
                if !repeatsCauses, self[anchor].severity.isAsSevere(as: self[place].severity) {
                    result[place].severity = .information
                }
            }
        }
        return result
    }

    /// The last cause on the way from a finding to what is not told, or follows from nothing.
    private func root(
        of place: Int, _ causes: [Int: FindingCause], _ places: [FindingCause.Link: Int]
    ) -> [FindingCause.Link] {
        var known: Set<Int> = [place]
        var place = place, links: [FindingCause.Link] = []
        while let cause = causes[place] {
            links = cause.links
            guard links.count == 1, let next = places[links[0]], known.insert(next).inserted else { break }
            place = next
        }
        return links
    }

    /// The first of some findings in the document.
    private func first(_ places: [Int]) -> Int? {
        places.min { (self[$0].position?.byteOffset ?? 0, $0) < (self[$1].position?.byteOffset ?? 0, $1) }
    }

    private static func counted(_ count: Int, _ hint: BilingualText?) -> BilingualText {
        let more = BilingualText(
            ja: "同じ原因の指摘が、ほかに\(count)件あります。",
            en: count == 1 ? "One more finding has the same cause." : "\(count) more findings have the same cause.")
        guard let hint else { return more }
        let (end, gap) = ("。", " ")
        return BilingualText(
            ja: hint.ja + (hint.ja.hasSuffix(end) ? "" : end) + more.ja,
            en: hint.en + (hint.en.hasSuffix(".") || hint.en.hasSuffix("?") ? "" : ".") + gap + more.en)
    }

    private static func following(_ anchor: Diagnostic, _ lead: BilingualText?) -> BilingualText {
        BilingualText(
            ja: "\(lead?.ja ?? "")原因は \(anchor.expression) の指摘 \(anchor.code) と同じです。それを直してください。",
            en:
                "\(lead.map { $0.en + " " } ?? "")The cause is that of \(anchor.code) at \(anchor.expression): mend that."
        )
    }
}
