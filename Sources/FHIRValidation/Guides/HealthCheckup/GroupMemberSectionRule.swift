import Diagnostics
import FHIRTree

/// Checks that the members of a group are not listed in a section: the group is.
///
/// - Codes: `CKP-0013` (warning).
/// - Example: a member that is also an entry of the section gives `CKP-0013` at the reference.
/// - Source: JP eCheckupReport 1.5.0, Observation (group).
enum GroupMemberSectionRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = HealthCheckup.bundles

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let composition = resource.node.entryResources.first, composition.resourceType == "Composition" else {
            return
        }
        var members: Set<String> = []
        for item in resource.node.entryResources where item.claims(HealthCheckup.group) {
            members.formUnion(item.all("hasMember").compactMap { $0.text("reference") })
        }
        guard !members.isEmpty else { return }
        for reference in composition.allSections.flatMap({ $0.all("entry") }) {
            if let text = reference.text("reference"), members.contains(text) { report(reference, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0013", .warning, node: node,
            message: BilingualText(
                ja: "グループの項目はセクションに並べず、グループだけを並べます。",
                en: "A section lists the group, not its members."),
            hint: BilingualText(
                ja: "セクションからこの参照を取り除いてください。",
                en: "Remove this reference from the section."))
    }
}
