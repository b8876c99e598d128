import Diagnostics
import FHIRTree

/// Checks that the category is `food`, `medication` or `environment`; `biologic` is not used.
///
/// Rule CLINS-R-038.
///
/// - Codes: `CLN-0038` (error).
/// - Example: `"category": ["biologic"]` gives `CLN-0038` at `AllergyIntolerance.category[0]`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-AllergyIntolerance-eCS.html.
enum AllergyCategoryRule: ResourceRule {
    static let types: Set<String>? = ["AllergyIntolerance"]
    static let profiles: Set<String>? = [ChartSharing.allergy]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for category in resource.node.all("category") where category.string == "biologic" {
            report(category, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0038", node: node,
            message: BilingualText(
                ja: "category「biologic」は使いません。",
                en: "The category \"biologic\" is not used."),
            hint: BilingualText(
                ja: "food、medication、environment のいずれかにするか、省いてください。",
                en: "Use food, medication or environment, or leave it out."))
    }
}
