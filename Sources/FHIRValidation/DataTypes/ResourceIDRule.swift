import Diagnostics
import FHIRTree

/// Checks that the `id` of a resource has no extensions: it is plain text, without parts.
///
/// - Codes: `VAL-1513`.
/// - Example: `"_id": {"extension": […]}` in a Patient gives `VAL-1513` at `Patient.id`.
/// - Source: FHIR R4 (4.0.1), resource.html#id: the type of `Resource.id` is the System type String.
enum ResourceIDRule: ResourceRule {
    static let types: Set<String>? = nil

    private static let companion = ElementName("_id")

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let entry = walk.child(of: resource.node.index, named: companion) else { return }
        let companion = walk.document.node(at: entry)
        guard companion["extension"] != nil else { return }
        walk.report(
            "VAL-1513", node: resource.node["id"] ?? companion,
            message: BilingualText(
                ja: "リソースの id に拡張は付けられません。", en: "The id of a resource cannot have extensions."))
    }
}
