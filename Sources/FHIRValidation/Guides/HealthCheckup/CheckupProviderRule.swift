import Diagnostics
import FHIRTree

/// Checks that a checkup names who carried it out.
///
/// The embedded package allows it to be missing.
///
/// - Codes: `CKP-0019` (error).
/// - Example: an `Encounter` without `serviceProvider` gives `CKP-0019` at it.
/// - Source: JP eCheckupReport 1.5.0, Encounter (serviceProvider).
enum CheckupProviderRule: ResourceRule {
    static let types: Set<String>? = ["Encounter"]
    static let profiles: Set<String>? = [HealthCheckup.encounter]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if resource.node["serviceProvider"] == nil { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0019", node: node,
            message: BilingualText(
                ja: "Encounter.serviceProvider（健診の実施機関）がありません。",
                en: "Encounter.serviceProvider, who carried the checkup out, is missing."),
            hint: BilingualText(
                ja: "実施機関の Organization への参照を書いてください。",
                en: "Refer to the Organization."))
    }
}
