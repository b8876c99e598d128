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
        for category in categories.dropFirst() { report(category, walk: &walk) }
        if let first = categories.first, first.all("coding").count > 1 { report(first, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0009", node: node,
            message: BilingualText(
                ja: "報告区分（category）は1つで、coding も1つでなければなりません。",
                en: "There must be one category, with one coding."),
            hint: BilingualText(
                ja: "category を1つにしてください。",
                en: "Keep one category."))
    }
}
