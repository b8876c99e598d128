import Diagnostics
import FHIRTree

/// Checks that a report says once which stage it is of: 1 screening, 2 close examination, 3 both.
///
/// - Codes: `MUN-0002` (error).
/// - Example: an event without code gives `MUN-0002` at `Composition`.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), Composition.event.
enum ScreeningStageRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for composition in report.all("Composition") where MunicipalReport.stage(of: composition) == nil {
            self.report(composition, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0002", node: node,
            message: BilingualText(
                ja: "検診区分（event.code）は 1、2、3 のうちの1つでなければなりません。",
                en: "The stage of the screening, event.code, must be exactly one of 1, 2 and 3."),
            hint: BilingualText(
                ja: "1 一次検診、2 精密検査、3 両方のいずれかを書いてください。",
                en: "Give 1 for the screening, 2 for the close examination, 3 for both."))
    }
}
