import Diagnostics
import FHIRTree

/// Checks that a section without text, entries and sections says why it is empty.
///
/// R4 (`cmp-1`) does not accept such a section either way; the guide asks for the reason.
///
/// Rule CLINS-R-088.
///
/// - Codes: `CLN-0088` (error).
/// - Example: a section with title and code alone gives `CLN-0088` at `Composition.section[0]`.
/// - Source: JP-CLINS 1.5.2, referral-doc.html; discharge-doc.html.
enum EmptySectionRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]
    static let profiles: Set<String>? = ChartSharing.compositions

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for section in resource.node.allSections {
            let hasContent = ["text", "entry", "section", "emptyReason"].contains { section[$0] != nil }
            if !hasContent { report(section, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0088", node: node,
            message: BilingualText(
                ja: "本文も entry もないセクションに emptyReason がありません。",
                en: "The section has neither text nor entries, and no emptyReason."),
            hint: BilingualText(
                ja: "「該当なし」なら nilknown、聴取していなければ notasked を emptyReason に書き、本文にもその旨を書いてください。",
                en: """
                    Say nilknown (known none) or notasked (not collected) in emptyReason, and in words \
                    in the text.
                    """))
    }
}
