import Diagnostics
import FHIRTree

/// Checks that the authors of a document are a person and an organization.
///
/// The profiles ask for one author of either kind.
///
/// Rule CLINS-R-089.
///
/// - Codes: `CLN-0089` (error).
/// - Example: a referral with an organization as its only author gives `CLN-0089` at its `Composition`.
/// - Source: JP-CLINS 1.5.2, referral-doc.html; discharge-doc.html.
enum DocumentAuthorRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = ChartSharing.documents

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let composition = resource.node.entryResources.first, composition.resourceType == "Composition" else {
            return
        }
        let entries = BundleEntries(resource.node)
        let authors = composition.all("author")
        let types = authors.compactMap { entries.resource($0)?.resourceType }
        // Authors that are not in the Bundle are the matter of another rule.
        guard types.count == authors.count else { return }
        if !types.contains(where: { $0.hasPrefix("Practitioner") }) { report(composition, "Practitioner", walk: &walk) }
        if !types.contains("Organization") { report(composition, "Organization", walk: &walk) }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0089", node: node,
            message: BilingualText(
                ja: "Composition.author には作成者（Practitioner）と作成機関（Organization）の両方が必要ですが、\(what) がありません。",
                en: "Composition.author needs both a Practitioner and an Organization; there is no \(what)."),
            hint: BilingualText(
                ja: "両方への参照を書いてください。",
                en: "Refer to both."))
    }
}
