import Diagnostics
import FHIRTree

/// Checks that a final group has members and a cancelled one has none.
///
/// - Codes: `MUN-0008` (error).
/// - Example: a cancelled group with `hasMember` gives `MUN-0008` at `Observation`.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), emc-obs-g1.
enum ScreeningGroupRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for group in report.groups {
            let isEmpty = group.all("hasMember").isEmpty
            switch group.text("status") {
            case "final" where isEmpty:
                self.report(
                    group, ja: "final のグループに hasMember がありません。", en: "The group is final, but has no members.",
                    walk: &walk)
            case "cancelled" where !isEmpty:
                self.report(
                    group, ja: "cancelled のグループに hasMember があります。", en: "The group is cancelled, but has members.",
                    walk: &walk)
            default: break
            }
        }
    }

    private static func report(_ node: SourceNode, ja: String, en: String, walk: inout Walk) {
        walk.report(
            "MUN-0008", node: node,
            message: BilingualText(ja: ja, en: en),
            hint: BilingualText(ja: "status と hasMember を合わせてください。", en: "Make status and hasMember agree."))
    }
}
