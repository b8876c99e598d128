import Diagnostics
import FHIRTree

/// Checks that in a Bundle of items only the Patient is referred to from other entries; all else is contained.
///
/// Rule CLINS-R-022.
///
/// - Codes: `CLN-0022` (error).
/// - Example: an `Observation` whose `performer` is a `Practitioner` entry gives `CLN-0022` at `…performer[0]`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html; core6spec.html.
enum EntryReferenceRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [ChartSharing.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let entries = BundleEntries(resource.node)
        for item in resource.node.entryResources {
            for reference in item.references {
                guard let type = entries.resource(reference)?.resourceType, type != "Patient" else { continue }
                report(reference, type, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0022", node: node,
            message: BilingualText(
                ja: "ほかのエントリーへの参照は Patient だけに許されますが、\(what) を参照しています。",
                en: "Only the Patient may be referred to across entries; this refers to a \(what)."),
            hint: BilingualText(
                ja: "参照先を contained に入れて「#id」で参照してください。",
                en: "Contain the resource and refer to it as \"#id\"."))
    }
}
