import Diagnostics
import FHIRTree

/// Checks that a document has no `Binary`: files are attachments of a `DocumentReference`.
///
/// Rule CLINS-R-095.
///
/// - Codes: `CLN-0095` (error).
/// - Example: a `Binary` entry gives `CLN-0095` at its resource.
/// - Source: JP-CLINS 1.5.2, history.html (1.2.0); referral-doc.html.
enum NoBinaryRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = ChartSharing.documents

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for item in resource.node.entryResources where item.resourceType == "Binary" { report(item, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0095", node: node,
            message: BilingualText(
                ja: "文書に Binary を入れることはできません。",
                en: "A document must not hold a Binary."),
            hint: BilingualText(
                ja: "DocumentReference.content.attachment に入れてください。",
                en: "Put the file into DocumentReference.content.attachment."))
    }
}
