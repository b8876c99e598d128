import Diagnostics
import FHIRTree

/// Checks the links of a Bundle: one of each kind that leads through pages, and stylesheets that can be found.
///
/// - Codes: `VAL-1115` a second link of such a kind, `VAL-1116` a stylesheet that is not in the document.
/// - Example: two links with `"relation": "self"` give `VAL-1115` at `Bundle.link[1]`.
/// - Source: FHIR R4 (4.0.1), http.html#paging and RFC 5005, section 3; documents.html#presentation (stylesheets).
enum BundleLinkRule {
    private static let link = ElementName("link"), relation = ElementName("relation"), url = ElementName("url")
    private static let single: Set<String> = ["self", "first", "last", "next", "prev", "previous"]

    static func check(_ bundle: BundleContext, walk: inout Walk) {
        guard let list = bundle.node[link], list.kind == .array else { return }
        var known: Set<String> = []
        for item in list.items where !walk.report.isFull {
            guard let kind = item[relation]?.string else { continue }
            if single.contains(kind), !known.insert(kind == "prev" ? "previous" : kind).inserted {
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
