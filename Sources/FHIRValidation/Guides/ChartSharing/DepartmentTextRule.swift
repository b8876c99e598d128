import Diagnostics
import FHIRTree

/// Checks that the department of an item has a name.
///
/// The extension of 1.5.2 leaves its value open; the guide asks for the text.
///
/// A warning: the profile of 1.5.2 leaves the text open, and published examples of the guide lack it.
///
/// Rule CLINS-R-037.
///
/// - Codes: `CLN-0037` (warning).
/// - Example: a department with a code alone gives `CLN-0037` at its value.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-eCS-Department.html (notes).
enum DepartmentTextRule: ResourceRule {
    static let types: Set<String>? = nil

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for department in resource.node.extensions(ChartSharing.department) {
            guard let value = department["valueCodeableConcept"], value["text"] == nil, value["_text"] == nil else {
                continue
            }
            report(value, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0037", .warning, node: node,
            message: BilingualText(
                ja: "診療科（JP_eCS_Department）に診療科名（text）がありません。",
                en: "The department (JP_eCS_Department) has no name ('text')."),
            hint: BilingualText(
                ja: "施設での診療科名を text に書いてください。", en: "Give its name in the institution as 'text'."))
    }
}
