import Diagnostics
import FHIRTree

/// Checks that a cancelled item says why, and a final one says nothing of the kind.
///
/// - Codes: `MUN-0006` (warning).
/// - Example: a cancelled item without `dataAbsentReason` gives `MUN-0006` at `Observation`.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), emc-obs-3.
enum ScreeningReasonRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for (observation, _) in report.items {
            let reason = observation["dataAbsentReason"]
            let codes = observation.codings("dataAbsentReason").compactMap { $0.text("code") }
            switch observation.text("status") {
            case "final": if let reason { self.report(reason, walk: &walk) }
            case "cancelled":
                if !codes.contains(where: ["not-performed", "error"].contains) {
                    self.report(reason ?? observation, walk: &walk)
                }
            default: break
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0006", .warning, node: node,
            message: BilingualText(
                ja: "dataAbsentReason は、cancelled の項目に not-performed か error で書き、final の項目には書きません。",
                en: "A cancelled item has a dataAbsentReason, not-performed or error; a final one has none."),
            hint: BilingualText(
                ja: "status と dataAbsentReason を合わせてください。", en: "Make status and dataAbsentReason agree."))
    }
}
