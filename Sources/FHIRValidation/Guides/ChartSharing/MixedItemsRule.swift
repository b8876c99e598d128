import Diagnostics
import FHIRTree

/// Checks that a Bundle of items holds items of one kind only: allergies, conditions or observations.
///
/// Rule CLINS-R-005.
///
/// - Codes: `CLN-0005` (error).
/// - Example: an `AllergyIntolerance` in a Bundle tagged `Condition` gives `CLN-0005` at its resource.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html (notes).
enum MixedItemsRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [ChartSharing.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let system = "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS"
        let tags = (resource.node["meta"]?.all("tag") ?? []).filter { $0.text("system") == system }
        guard tags.count == 1, let tag = tags[0].text("code"), ChartSharing.targetTypes.contains(tag) else { return }
        for item in resource.node.entryResources {
            guard let type = item.resourceType, type != tag, ChartSharing.targetTypes.contains(type) else { continue }
            report(item, tag, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0005", node: node,
            message: BilingualText(
                ja: "Bundle の種別は \(what) ですが、別の種類の項目が入っています。1つの Bundle には1種類の項目だけを入れます。",
                en: """
                    The Bundle is tagged \(what) but holds an item of another kind; one Bundle carries \
                    one kind only.
                    """),
            hint: BilingualText(
                ja: "種類ごとに Bundle を分けてください。",
                en: "Send each kind in a Bundle of its own."))
    }
}
