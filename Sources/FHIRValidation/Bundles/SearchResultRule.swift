import Diagnostics
import FHIRTree

/// Checks the results of a search: that each entry holds a resource, with an id if it can be fetched again, and of the
/// type that was asked for if it is a match.
///
/// - Codes: `VAL-1152` entry without a resource, `VAL-1153` match or included resource without an id, `VAL-1154` match
///   of another type than the search asked for, `VAL-1155` outcome that is no OperationOutcome.
/// - Example: a Practitioner with `"mode": "match"` under the self link `[base]/Patient?name=a` gives `VAL-1154` at
///   `Bundle.entry[0].resource`.
/// - Source: FHIR R4 (4.0.1), search.html, 3.1.1 (the Bundle of results), and
///   bundle-definitions.html#Bundle.entry.search.mode.
enum SearchResultRule {
    private static let mode = ElementName("mode"), id = ElementName("id")

    static func check(_ bundle: BundleContext, walk: inout Walk) {
        let types = types(of: bundle, walk)
        for entry in bundle.entries where !walk.report.isFull {
            guard let resource = entry.resource else {
                report(.noResource, entry.entry, walk: &walk)
                continue
            }
            let given = entry.search.flatMap { walk.child(of: $0, named: mode) }
            guard let type = walk.tape.resourceShape(of: resource)?.name,
                let word = given.flatMap({ walk.document.node(at: $0).string })
            else { continue }
            if word == "outcome" {
                if type != "OperationOutcome" { report(.noOutcome, resource, walk: &walk) }
                continue
            }
            guard word == "match" || word == "include" else { continue }
            if walk.child(of: resource, named: id) == nil { report(.noID, resource, walk: &walk) }
            if word == "match", !types.isEmpty, !types.contains(type) {
                report(.otherType(type, types.sorted().joined(separator: ", ")), resource, walk: &walk)
            }
        }
    }

    /// The types that the self link asks for: `[base]/Patient?…`, `[base]?_type=Patient,Group`; none if it does not
    /// say.
    private static func types(of bundle: BundleContext, _ walk: borrowing Walk) -> Set<String> {
        let link = bundle.node.list("link").first { $0["relation"]?.string == "self" }
        guard let url = link?["url"]?.string else { return [] }
        let parts = url.split(separator: "?", maxSplits: 1)
        guard let path = parts.first else { return [] }
        let steps = path.split(separator: "/")
        if let last = steps.last(where: { $0 != "_search" }), walk.store.isResourceType(String(last)) {
            return [String(last)]
        }
        guard parts.count > 1 else { return [] }
        let lists = parts[1].split(separator: "&").filter { $0.hasPrefix("_type=") }
        let names = lists.flatMap { list in
            list.dropFirst(6).replacing("%2C", with: ",").replacing("%2c", with: ",").split(separator: ",").map(
                String.init)
        }
        return names.allSatisfy { walk.store.isResourceType($0) } ? Set(names) : []
    }

    private enum Fault { case noResource, noID, noOutcome, otherType(String, String) }

    private static func report(_ fault: Fault, _ entry: Int, walk: inout Walk) {
        let node = walk.document.node(at: entry)
        switch fault {
        case .noResource:
            walk.report(
                "VAL-1152", node: node,
                message: BilingualText(
                    ja: "検索結果のエントリーにリソースがありません。", en: "The entry of a search result holds no resource."))
        case .noID:
            walk.report(
                "VAL-1153", node: node,
                message: BilingualText(
                    ja: "検索で見つかったリソースに id がありません。", en: "A resource that a search found has no id."))
        case .noOutcome:
            walk.report(
                "VAL-1155", node: node,
                message: BilingualText(
                    ja: "search.mode が outcome のエントリーは OperationOutcome でなければなりません。",
                    en: "An entry with the mode 'outcome' must be an OperationOutcome."))
        case .otherType(let type, let wanted):
            walk.report(
                "VAL-1154", node: node,
                message: BilingualText(
                    ja: "検索は \(wanted) を求めていますが、該当（match）が \(type) です。",
                    en: "The search asked for \(wanted), but this match is a \(type)."),
                hint: BilingualText(
                    ja: "付随するリソースなら mode を include にしてください。",
                    en: "If it only comes with a match, its mode is 'include'."))
        }
    }
}
