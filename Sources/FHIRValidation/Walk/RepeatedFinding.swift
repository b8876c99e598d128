import Diagnostics
import FHIRTree

/// Two findings about one fault: a general rule, such as that of codes which their system lacks, repeats what another
/// one says of the same value with more knowledge of it.
///
/// The general finding follows from the other one then; see ``FindingCause``.
enum RepeatedFinding {
    /// What may say it, and how many elements around the value may lie between: 0 for the value itself, 2 for what
    /// holds its Coding.
    private static let tellers: [String: [(code: String, steps: Int)]] = [
        "VAL-0520": [
            ("VAL-0501", 1), ("VAL-0502", 2), ("VAL-1314", 2), ("VAL-1315", 2), ("VAL-0401", 0), ("VAL-0402", 0),
        ],
        "VAL-0601": [("VAL-1027", 0)],
        "VAL-1022": [("CLN-0024", 0)],
        "VAL-1024": [("CLN-0024", 0)],
    ]
    private static let steps = 2
    /// What says of one code, unit, number or display that it is wrong: a guide that speaks of the same value says what
    /// it has to be.
    private static let ofValues: Set<String> = [
        "VAL-0520", "VAL-0521", "VAL-0530", "VAL-0540", "VAL-0551", "VAL-0552",
    ]

    /// What findings follow from that repeat others, by their place in the list.
    ///
    /// - Parameter findings: Each with its entry in the tape of the document.
    static func causes(
        in findings: [(entry: Int, finding: Diagnostic)], of document: SourceDocument
    ) -> [Int: FindingCause] {
        guard findings.count > 1,
            findings.contains(where: { isGeneral($0.finding.code) })
        else { return [:] }
        var places: [Place: Int] = [:]
        for (place, (entry, finding)) in findings.enumerated() {
            let isOfGuide = !finding.code.hasPrefix("VAL-")
            places[Place(code: isOfGuide ? "" : finding.code, entry: entry)] = place
            if isOfGuide { places[Place(code: finding.code, entry: entry)] = place }
        }
        var causes: [Int: FindingCause] = [:]
        for (place, (entry, finding)) in findings.enumerated() where isGeneral(finding.code) {
            let around = holders(of: entry, in: document)
            var told = (tellers[finding.code] ?? []).lazy.compactMap { teller in
                around.prefix(teller.steps + 1).lazy.compactMap { places[Place(code: teller.code, entry: $0)] }.first
            }.first
            if told == nil, ofValues.contains(finding.code) { told = places[Place(code: "", entry: entry)] }
            guard let told, findings[told].finding.severity.isAtLeast(finding.severity) else { continue }
            causes[place] = FindingCause(repeating: findings[told].finding)
        }
        return causes
    }

    private static func isGeneral(_ code: String) -> Bool {
        tellers[code] != nil || ofValues.contains(code)
    }

    /// A value and the elements around it, of which it is all that they hold in a list: what is said of several codings
    /// is said of none of them.
    private static func holders(of entry: Int, in document: SourceDocument) -> [Int] {
        let tape = document.tape
        var entry = entry, found = [entry]
        while found.count <= steps, var around = container(around: entry, in: tape) {
            if tape[around].kind == .array {
                guard entry == around + 1, tape[entry].next == tape[around].next,
                    let element = container(around: around, in: tape)
                else { break }
                around = element
            }
            found.append(around)
            entry = around
        }
        return found
    }

    /// What directly holds an entry; `nil` for one with much before it, which is no code of a Coding.
    private static func container(around entry: Int, in tape: Tape) -> Int? {
        (max(0, entry - reach)..<entry).last { tape[$0].isContainer && tape[$0].next > entry }
    }

    private static let reach = 64

    /// A code that was told, or "" for any of a guide, and where.
    private struct Place: Hashable {
        var code: String, entry: Int
    }
}
