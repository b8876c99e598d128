import Diagnostics
import FHIRTree

/// Checks that a result is final or cancelled.
///
/// - Codes: `MUN-0004` (warning).
/// - Example: a result that is `registered` gives `MUN-0004` at `Observation.status`.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), emc-obs-1.
enum ScreeningStatusRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for observation in report.all("Observation") {
            guard let status = observation["status"], let text = status.string else { continue }
            if text != "final", text != "cancelled" { self.report(status, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0004", .warning, node: node,
            message: BilingualText(
                ja: "status は final か cancelled でなければなりません。",
                en: "The status must be final or cancelled."),
            hint: BilingualText(
                ja: "結果があれば final、未実施・測定不能なら cancelled としてください。",
                en: "Write final for a result, cancelled for an item that was not done or not measured."))
    }
}
