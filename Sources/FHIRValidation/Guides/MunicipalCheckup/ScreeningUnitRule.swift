import Diagnostics
import FHIRTree

/// Checks that the reference range has the unit of the result.
///
/// - Codes: `MUN-0005` (warning).
/// - Example: a range in `a` for a result in `{%YAM}` gives `MUN-0005` at the bound.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), emc-obs-2.
enum ScreeningUnitRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for (observation, _) in report.items {
            guard let unit = observation["valueQuantity"]?.text("code") else { continue }
            for range in observation.all("referenceRange") {
                for bound in [range["low"], range["high"]].compactMap(\.self) {
                    if bound.text("code") != unit { self.report(bound, walk: &walk) }
                }
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0005", .warning, node: node,
            message: BilingualText(
                ja: "基準範囲の単位が、結果値の単位と違います。",
                en: "The reference range has a unit other than the result."),
            hint: BilingualText(ja: "単位をそろえてください。", en: "Use one unit."))
    }
}
