import Diagnostics
import FHIRTree

/// Checks that a report has one category, with one coding.
///
/// The embedded package allows more.
///
/// - Codes: `CKP-0009` (error).
/// - Example: two categories give `CKP-0009` at `Composition.category[1]`.
/// - Source: JP eCheckupReport 1.5.0, Composition (category).
enum ReportCategoryRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]
    static let profiles: Set<String>? = [HealthCheckup.composition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let categories = resource.node.all("category")
        if categories.count > 1 {
            report(
                categories[1],
                BilingualText(
                    ja: "報告区分（category）は1つでなければなりませんが、\(categories.count)つあります。",
                    en: "There must be one category; there are \(categories.count)."),
                BilingualText(ja: "category を1つにしてください。", en: "Keep one category."), walk: &walk)
        }
        if let first = categories.first, case let count = first.all("coding").count, count > 1 {
            report(
                first,
                BilingualText(
                    ja: "報告区分（category）の coding は1つでなければなりませんが、\(count)つあります。",
                    en: "The category must have one coding; there are \(count)."),
                BilingualText(ja: "報告区分のコードを1つだけ書いてください。", en: "Keep one code of the category."), walk: &walk)
        }
    }

    private static func report(
        _ node: SourceNode, _ message: BilingualText, _ hint: BilingualText, walk: inout Walk
    ) {
        walk.report("CKP-0009", node: node, message: message, hint: hint)
    }
}
