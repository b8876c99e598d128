import Diagnostics
import FHIRDefinitions

@testable import FHIRValidation

/// A table of the rules of a guide and of what enforces them.
///
/// A row is `rule code CODE`, `rule invariant PROFILE KEY`, `rule element PROFILE ID`, `rule contradiction TEXT` (words
/// of the reason of a `GuideContradiction`) or `rule no REASON`.
struct GuideCoverage {
    struct Entry {
        var rule: String, kind: String, detail: [String]
    }

    var profiles: [String: String]
    var entries: [Entry]

    init(profiles: [String: String], rows: String) {
        self.profiles = profiles
        entries = rows.split(separator: "\n").map { row in
            let words = row.split(separator: " ", maxSplits: 3).map(String.init)
            return Entry(rule: words[0], kind: words[1], detail: Array(words[2...]))
        }
    }

    /// Rows that name a code without a page, or an element or invariant that its profile does not have.
    var missing: [String] {
        entries.filter { !exists($0) }.map { "\($0.rule) \($0.kind) \($0.detail.joined(separator: " "))" }
    }

    private func exists(_ entry: Entry) -> Bool {
        switch entry.kind {
        case "code": return DiagnosticPage.page(for: entry.detail[0]) != nil
        case "contradiction":
            let words = entry.detail.joined(separator: " ")
            return GuideContradiction.all.contains { $0.reason.en.contains(words) }
        case "no": return !entry.detail.isEmpty
        default: break
        }
        guard entry.detail.count == 2, let url = profiles[entry.detail[0]],
            let structure = Definitions.embedded.structure(url)
        else { return false }
        return entry.kind == "element"
            ? structure.elements.contains { $0.id == entry.detail[1] }
            : structure.elements.contains { $0.constraints.contains { $0.key == entry.detail[1] } }
    }

    /// The codes that stand in no row.
    func unlisted(prefix: String) -> [String] {
        let listed = Set(entries.filter { $0.kind == "code" }.map { $0.detail[0] })
        return DiagnosticPage.all.map(\.code).filter { $0.hasPrefix(prefix) && !listed.contains($0) }
    }
}
