import Diagnostics
import FHIRTree

/// Checks that an item has the category of the item table.
///
/// - Codes: `MUN-0012` (warning).
/// - Example: the category imaging for an item of exam gives `MUN-0012` at the coding.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), item table (カテゴリ).
enum ScreeningItemCategoryRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for (observation, item) in report.items {
            guard let item else { continue }
            for coding in observation.allCodings("category") {
                guard let code = coding.text("code"), code != item.category else { continue }
                self.report(coding, item.category, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, _ category: String, walk: inout Walk) {
        walk.report(
            "MUN-0012", .warning, node: node,
            message: BilingualText(
                ja: "この項目のカテゴリは \(category) でなければなりません。",
                en: "The category of this item must be \(category)."),
            hint: BilingualText(ja: "項目表のカテゴリを書いてください。", en: "Give the category of the item table."))
    }
}
