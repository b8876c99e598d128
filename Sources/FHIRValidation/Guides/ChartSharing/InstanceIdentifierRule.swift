import Diagnostics
import FHIRTree

/// Checks that no two items of a Bundle have the same identifier: it is unique in the institution.
///
/// A warning: published examples of the guide repeat one identifier.
///
/// Rule CLINS-R-029; across Bundles nobody here can see it.
///
/// - Codes: `CLN-0029` (warning).
/// - Example: two results with one resourceInstance-identifier give `CLN-0029` at the identifier of the second.
/// - Source: JP-CLINS 1.5.2, core6spec.html.
enum InstanceIdentifierRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = ChartSharing.documents.union([ChartSharing.bundle])

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        var known: Set<String> = []
        for item in resource.node.entryResources {
            // The same item of the same version may not stand there twice either; one identifier is counted once.
            for identifier in item.identifiers(ChartSharing.instanceIdentifier) {
                guard let value = identifier["value"], let text = value.string, !text.isEmpty else { continue }
                if !known.insert(text).inserted { report(value, walk: &walk) }
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0029", .warning, node: node,
            message: BilingualText(
                ja: "ほかのエントリーと同じ識別子（resourceInstance-identifier）です。識別子は施設の中で一意にします。",
                en: "Another entry has the same resourceInstance-identifier, which is unique in the institution."),
            hint: BilingualText(
                ja: "項目ごとに異なる識別子を付けるか、重複したエントリーを取り除いてください。",
                en: "Give each item an identifier of its own, or remove the entry that stands there twice."))
    }
}
