import Diagnostics
import FHIRTree

/// Tells that a Bundle with the Patient alone asks for the deletion of what was sent with the same identifier.
///
/// The invariant R02143 refuses such a Bundle; see `GuideContradiction`.
///
/// Rule CLINS-R-013.
///
/// - Codes: `CLN-0013` (information).
/// - Example: a Bundle with one entry, the Patient, gives `CLN-0013` at `Bundle`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html (notes).
enum DeletionBundleRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [ChartSharing.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let entries = resource.node.entryResources
        guard entries.count == 1, entries[0].resourceType == "Patient" else { return }
        report(resource.node, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0013", .information, node: node,
            message: BilingualText(
                ja: "Patient だけの Bundle は、同じ identifier で送った情報の削除を意味します。",
                en: "A Bundle with the Patient alone deletes what was sent with the same identifier."),
            hint: BilingualText(
                ja: "削除するつもりがなければ、項目をすべて入れて送ってください。",
                en: "If nothing is to be deleted, send all items."))
    }
}
