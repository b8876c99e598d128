import Diagnostics
import FHIRTree

/// Checks that the category of a condition is `encounter-diagnosis`.
///
/// A warning, because the referral of the guide has `problem-list-item`.
///
/// Rule CLINS-R-049.
///
/// - Codes: `CLN-0049` (warning).
/// - Example: the category `problem-list-item` gives `CLN-0049` at `Condition.category[0]`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html.
enum ConditionCategoryRule: ResourceRule {
    static let types: Set<String>? = ["Condition"]
    static let profiles: Set<String>? = [ChartSharing.condition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for category in resource.node.all("category") {
            guard !category.all("coding").contains(where: { $0.text("code") == "encounter-diagnosis" }) else {
                continue
            }
            report(category, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0049", .warning, node: node,
            message: BilingualText(
                ja: "傷病名の category は encounter-diagnosis でなければなりません。",
                en: "The category of a condition must be encounter-diagnosis."),
            hint: BilingualText(
                ja: "category を encounter-diagnosis にしてください。",
                en: "Set the category to encounter-diagnosis."))
    }
}
