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
            case "final":
                if let reason {
                    self.report(
                        reason, ja: "final の項目に dataAbsentReason があります。",
                        en: "The item is final, but has a dataAbsentReason.", walk: &walk)
                }
            case "cancelled":
                if !codes.contains(where: ["not-performed", "error"].contains) {
                    self.report(
                        reason ?? observation,
                        ja: "cancelled の項目に、not-performed か error の dataAbsentReason がありません。",
                        en: "The item is cancelled, but has no dataAbsentReason of not-performed or error.", walk: &walk
                    )
                }
            default: break
            }
        }
    }

    private static func report(_ node: SourceNode, ja: String, en: String, walk: inout Walk) {
        walk.report(
            "MUN-0006", .warning, node: node,
            message: BilingualText(ja: ja, en: en),
            hint: BilingualText(
                ja: "status と dataAbsentReason を合わせてください。", en: "Make status and dataAbsentReason agree."))
    }
}
