import Diagnostics
import FHIRTree

/// Checks that each member of a group says whether it is a component (COMP) or a reason (RSON).
///
/// The embedded package does not ask for it.
///
/// - Codes: `CKP-0040` (error).
/// - Example: a member without the extension gives `CKP-0040` at `Observation.hasMember[0]`.
/// - Source: JP eCheckupReport 1.5.0, Observation (group, hasMember).
enum GroupRelationRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.group]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for member in resource.node.all("hasMember") {
            let codes = member.extensions(HealthCheckup.groupRelation).compactMap { $0.text("valueCode") }
            if codes.count != 1 || !["COMP", "RSON"].contains(codes[0]) { report(member, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0040", node: node,
            message: BilingualText(
                ja: "グループの項目には、関係（COMP または RSON）の拡張が必要ですが、ありません。",
                en: "Each member of a group must have the extension for its relation, COMP or RSON."),
            hint: BilingualText(
                ja: "拡張 observatioGroupRelationship を付けてください。",
                en: "Add the extension observatioGroupRelationship."))
    }
}
