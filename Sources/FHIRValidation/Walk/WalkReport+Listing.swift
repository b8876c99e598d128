import Diagnostics
import FHIRTree

extension WalkReport {
    /// A finding of the rules, with its place in `findings`, or one of the reader.
    private struct Item {
        var finding: Diagnostic
        var place: Int?
    }

    /// The findings that are listed with those of the reader, by their place in the input; one that says how many there
    /// are beside them.
    ///
    /// What is accepted goes first; then the others are grouped by their causes, and then the first ones listed.
    ///
    /// - Parameter acceptance: For a list of findings, the places of those that somebody accepts.
    func sorted(
        with readerFindings: [Diagnostic], acceptance: ([Diagnostic]) -> Set<Int> = { _ in [] }
    ) -> [Diagnostic] {
        let told = replacements.isEmpty ? Array(findings.indices) : findings.indices.filter { !isReplaced($0) }
        let (own, read) = withoutConsequences(of: readerFindings, in: told)
        let reader = withoutRepeated(readerFindings, in: own.map { findings[$0].finding })
        let all = inOrder(reader.map { Item(finding: $0) } + own.map { Item(finding: findings[$0].finding, place: $0) })
        let accepted = acceptance(all.map(\.finding))
        let kept = accepted.isEmpty ? all : all.indices.filter { !accepted.contains($0) }.map { all[$0] }
        let grouped = kept.map(\.finding)
            .grouped(
                by: causes(of: kept), known: replaced(by: kept) + said(read, among: kept),
                accepted: accepted.map { all[$0].finding }, repeatsCauses: repeatsCauses)
        return limited(grouped, isOwn: kept.map { $0.place != nil }, hasAccepted: !accepted.isEmpty)
    }

    private func inOrder(_ items: [Item]) -> [Item] {
        let places = items.map { $0.finding.position?.byteOffset ?? 0 }
        // Findings of one place keep their order.
        return places.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { items[$0] }
    }

    /// The first errors and the first others; all of the reader's, who has a limit of its own.
    ///
    /// - Parameter hasAccepted: Whether findings of a cause may be errors that nobody has accepted.
    private func limited(_ found: [Diagnostic], isOwn: [Bool], hasAccepted: Bool) -> [Diagnostic] {
        var leftOut = refused
        if refusedFollowers > 0 { leftOut[hasAccepted ? .error : .information, default: 0] += refusedFollowers }
        var errors = 0, others = 0, kept: [Diagnostic] = []
        for (finding, isOwn) in zip(found, isOwn) {
            if isOwn, finding.isError { errors += 1 } else if isOwn { others += 1 }
            if !isOwn || (finding.isError ? errors <= limit : others <= limit) {
                kept.append(finding)
            } else {
                leftOut[finding.severity, default: 0] += 1
            }
        }
        guard !leftOut.isEmpty else { return kept }
        let last = kept.last
        kept.append(
            LeftOutFinding.make(
                leftOut, limit: limit, isFull: isFull, at: last?.expression ?? "", position: last?.position))
        return kept
    }

    private func isReplaced(_ place: Int) -> Bool {
        replacements[place].map { by in by.tellings.contains { tells($0, in: by.part) } } ?? false
    }

    /// The findings that are left out, with the place in a list of the one that says it for them.
    private func replaced(by kept: [Item]) -> [(finding: Diagnostic, by: Int)] {
        guard !replacements.isEmpty, !causes.isEmpty else { return [] }
        return replacements.keys.sorted().compactMap { place in
            guard let by = replacements[place], isReplaced(place) else { return nil }
            let finding = findings[place].finding
            let teller = kept.firstIndex { item in
                guard let place = item.place else { return false }
                return by.part.contains(findings[place].entry)
                    && by.tellings.contains { $0.findingCode == item.finding.code }
            }
            return teller.map { (finding, $0) }
        }
    }

    /// The causes of findings, by their places in a list of some of them.
    private func causes(of kept: [Item]) -> [Int: FindingCause] {
        var known: [Int: FindingCause] = [:]
        if !causes.isEmpty {
            for (index, item) in kept.enumerated() {
                if let place = item.place, let cause = causes[place] { known[index] = cause }
            }
        }
        guard !repeatsCauses else { return known }
        let listed = kept.map { item in (entry: item.place.map { findings[$0].entry } ?? -1, finding: item.finding) }
        return RepeatedFinding.causes(in: listed, of: document).merging(known) { $1 }
    }

    /// What the rules found that only follows from what the XML reader noticed.
    private typealias Read = (finding: Diagnostic, by: Diagnostic)

    /// The rules' findings without those that only follow from what the XML reader noticed: an element without `value`
    /// is a null, and one whose value is text or stands in another attribute has no code, or nothing but an `id`.
    private func withoutConsequences(of readerFindings: [Diagnostic], in told: [Int]) -> (own: [Int], read: [Read]) {
        guard document.format == .xml, !readerFindings.isEmpty else { return (told, []) }
        var misplaced: [String: Diagnostic] = [:], missing: [Int: Diagnostic] = [:]
        for finding in readerFindings {
            switch finding.code {
            case "XML-0205", "XML-0206", "XML-0208":
                misplaced[finding.expression] = misplaced[finding.expression] ?? finding
            case "XML-0212": if let position = finding.position { missing[position.byteOffset] = finding }
            default: break
            }
        }
        var read: [Read] = []
        let own = told.filter { place in
            let finding = findings[place].finding
            let by: Diagnostic? =
                switch finding.code {
                case "VAL-0222", "VAL-0233": missing[finding.position?.byteOffset ?? -1]
                case "VAL-0223", "VAL-0503", "VAL-0505": misplaced[finding.expression]
                default: nil
                }
            if let by { read.append((finding, by)) }
            return by == nil
        }
        return (own, read)
    }

    /// What the reader said instead of the rules, with its places in a list.
    private func said(_ read: [Read], among kept: [Item]) -> [(finding: Diagnostic, by: Int)] {
        guard !read.isEmpty, !causes.isEmpty else { return [] }
        var places: [Diagnostic: Int] = [:]
        for (index, item) in kept.enumerated() where item.place == nil { places[item.finding] = index }
        return read.compactMap { finding, by in places[by].map { (finding, $0) } }
    }

    /// Leaves out what the XML reader noticed of a member that the rules report in their own words, with a hint, and
    /// what stands in an element that is unknown itself.
    private func withoutRepeated(_ readerFindings: [Diagnostic], in own: [Diagnostic]) -> [Diagnostic] {
        guard document.format == .xml, !readerFindings.isEmpty else { return readerFindings }
        func places(_ family: String) -> Set<Int> {
            Set(own.lazy.filter { $0.code.hasPrefix(family) }.compactMap { $0.position?.byteOffset })
        }
        let members = places("VAL-02"), values = places("VAL-03")
        let unknown = Set(readerFindings.lazy.filter { $0.code == "XML-0204" }.map(\.expression))
        return readerFindings.filter { finding in
            let offset = finding.position?.byteOffset ?? -1
            switch finding.code {
            case "XML-0211": return false  // too many of an element: the cardinality rule reports it
            case "XML-0204": return !members.contains(offset) && !Self.isInside(finding.expression, unknown)
            case "XML-0205": return !members.contains(offset)
            case "XML-0213": return !values.contains(offset)
            default: return true
            }
        }
    }

    /// Whether a path leads through one of the elements.
    private static func isInside(_ expression: String, _ elements: Set<String>) -> Bool {
        var path = expression[...]
        while let dot = path.lastIndex(of: ".") {
            path = path[..<dot]
            if elements.contains(String(path)) { return true }
        }
        return false
    }
}
