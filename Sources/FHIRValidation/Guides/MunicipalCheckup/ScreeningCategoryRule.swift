import Diagnostics
import FHIRTree

/// Checks that a report says once what was screened: 51 to 58.
///
/// - Codes: `MUN-0001` (error).
/// - Example: a category of code 42 gives `MUN-0001` at `Composition`.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), Composition.category.
enum ScreeningCategoryRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for composition in report.all("Composition") where MunicipalReport.category(of: composition) == nil {
            self.report(composition, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0001", node: node,
            message: BilingualText(
                ja: "報告区分（category）は 51～58 のうちの1つでなければなりません。",
                en: "The category of the report must be exactly one of 51 to 58."),
            hint: BilingualText(ja: "category に報告区分のコードを1つだけ書いてください。", en: "Give one code of the report category."))
    }
}
