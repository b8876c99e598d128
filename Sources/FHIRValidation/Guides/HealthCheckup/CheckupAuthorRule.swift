import Diagnostics
import FHIRTree

/// Checks that the authors of a report are a person and an organization.
///
/// A warning: the slices that asked for it are commented out in the guide.
///
/// - Codes: `CKP-0005` (warning).
/// - Example: a report with an organization as its only author gives `CKP-0005` at its `Composition`.
/// - Source: JP eCheckupReport 1.5.0, Composition (author).
enum CheckupAuthorRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = HealthCheckup.bundles

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let composition = resource.node.entryResources.first, composition.resourceType == "Composition" else {
            return
        }
        let entries = BundleEntries(resource.node)
        let authors = composition.all("author")
        let types = Set(authors.compactMap { entries.resource($0)?.resourceType })
        guard !types.isEmpty, !types.contains("Organization") || !types.contains("Practitioner") else { return }
        report(composition, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0005", .warning, node: node,
            message: BilingualText(
                ja: "Composition.author には Practitioner と Organization の両方が必要ですが、片方しかありません。",
                en: "Composition.author must have both a Practitioner and an Organization; one of them is missing."),
            hint: BilingualText(
                ja: "両方への参照を書いてください。",
                en: "Refer to both."))
    }
}
