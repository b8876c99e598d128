import Diagnostics
import FHIRTree

/// Checks the links of a Bundle: those that lead through pages only where there are pages, one of each kind, and
/// stylesheets that can be found.
///
/// - Codes: `VAL-1115` a second link of such a kind, `VAL-1116` a stylesheet that is not in the document, `VAL-1117` a
///   link to other pages in a Bundle that has none.
/// - Example: two links with `"relation": "self"` in a `searchset` give `VAL-1115` at `Bundle.link[1]`.
/// - Source: FHIR R4 (4.0.1), http.html#paging and RFC 5005, section 3; documents.html#presentation (stylesheets).
enum BundleLinkRule {
    private static let link = ElementName("link"), relation = ElementName("relation"), url = ElementName("url")
    private static let paging: Set<String> = ["first", "last", "next", "prev", "previous"]

    static func check(_ bundle: BundleContext, walk: inout Walk) {
        guard let list = bundle.node[link], list.kind == .array else { return }
        // Only results of searches and histories come in pages.
        let hasPages = bundle.type == "searchset" || bundle.type == "history"
        var known: Set<String> = []
        for item in list.items where !walk.report.isFull {
            guard let member = item[relation], let kind = member.string else { continue }
            if !hasPages, !bundle.type.isEmpty, paging.contains(kind) {
                noPages(kind, member, in: bundle, walk: &walk)
            } else if kind == "self" || paging.contains(kind),
                !known.insert(kind == "prev" ? "previous" : kind).inserted
            {
                walk.report(
                    "VAL-1115", node: item,
                    message: BilingualText(
                        ja: "relation が「\(kind)」の link は一つだけですが、ほかにもあります。",
                        en: "There is one link of the relation '\(kind)' at most, and this is another."),
                    hint: BilingualText(ja: "一つを残して取り除いてください。", en: "Keep one of them."))
            }
            if kind == "stylesheet", bundle.type == "document", let target = item[url] {
                stylesheet(target, in: bundle, walk: &walk)
            }
        }
    }

    private static func noPages(_ kind: String, _ node: SourceNode, in bundle: BundleContext, walk: inout Walk) {
        walk.report(
            "VAL-1117", node: node,
            message: BilingualText(
                ja: "種類 \(bundle.type) の Bundle にはページがなく、「\(kind)」の link は置けません。",
                en: "A Bundle of the type \(bundle.type) has no pages, and so no link of the relation '\(kind)'."),
            hint: BilingualText(ja: "この link を除いてください。", en: "Remove the link."))
    }

    private static func stylesheet(_ node: SourceNode, in bundle: BundleContext, walk: inout Walk) {
        guard let text = node.string, ReferenceForm(text).kind == .relative else { return }
        guard !BundleGraph.isRelative(text, inside: bundle, walk) else { return }
        walk.report(
            "VAL-1116", node: node,
            message: BilingualText(
                ja: "スタイルシートの Binary が Bundle にありません。", en: "The Binary of the stylesheet is not in the Bundle."),
            hint: BilingualText(
                ja: "Binary をエントリーに加えるか、リンクを直してください。", en: "Add the Binary as an entry, or correct the link."))
    }
}
