import Diagnostics
import FHIRTree

/// Checks that groups and tickets have `meta.lastUpdated`, as every resource of a report.
///
/// The other profiles say so themselves.
///
/// - Codes: `CKP-0004` (error).
/// - Example: a group without it gives `CKP-0004` at `Observation`.
/// - Source: JP eCheckupReport 1.5.0, Bundle (meta).
enum CheckupLastUpdatedRule: ResourceRule {
    static let types: Set<String>? = ["Observation", "Coverage"]
    static let profiles: Set<String>? = [HealthCheckup.group, HealthCheckup.ticket]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if resource.node["meta"]?["lastUpdated"] == nil { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0004", node: node,
            message: BilingualText(
                ja: "報告書のすべてのリソースに meta.lastUpdated が必要ですが、ここにはありません。",
                en: "Every resource of a report must have meta.lastUpdated; this has none."),
            hint: BilingualText(
                ja: "meta.lastUpdated を書いてください。",
                en: "Add meta.lastUpdated."))
    }
}
