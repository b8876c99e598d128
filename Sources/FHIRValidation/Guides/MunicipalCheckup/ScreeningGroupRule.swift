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
            case "final": if isEmpty { self.report(group, walk: &walk) }
            case "cancelled": if !isEmpty { self.report(group, walk: &walk) }
            default: break
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0008", node: node,
            message: BilingualText(
                ja: "グループは、final なら hasMember を持ち、cancelled なら持ちません。",
                en: "A final group has members, a cancelled one has none."),
            hint: BilingualText(ja: "status と hasMember を合わせてください。", en: "Make status and hasMember agree."))
    }
}
