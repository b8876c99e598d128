import Diagnostics
import FHIRTree

/// Checks that a group has members.
///
/// - Codes: `CKP-0041` (warning).
/// - Example: a group without `hasMember` gives `CKP-0041` at `Observation`.
/// - Source: JP eCheckupReport 1.5.0, Observation (group, hasMember).
enum EmptyGroupRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.group]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if resource.node.all("hasMember").isEmpty { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0041", .warning, node: node,
            message: BilingualText(
                ja: "グループに hasMember がありません。",
                en: "The group has no members."),
            hint: BilingualText(
                ja: "グループの項目への参照を書くか、グループを取り除いてください。",
                en: "Refer to its members, or remove the group."))
    }
}
