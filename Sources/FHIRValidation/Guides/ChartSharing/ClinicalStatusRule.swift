import Diagnostics
import FHIRTree

/// Checks that a condition has a clinical status unless it was entered in error.
///
/// That one with an end is not active is the invariant `con-4`.
///
/// Rule CLINS-R-048.
///
/// - Codes: `CLN-0048` (error).
/// - Example: a condition without `clinicalStatus` gives `CLN-0048` at `Condition`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html.
enum ClinicalStatusRule: ResourceRule {
    static let types: Set<String>? = ["Condition"]
    static let profiles: Set<String>? = [ChartSharing.condition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let isError = resource.node.codes("verificationStatus", system: ChartSharing.verificationStatus)
            .contains("entered-in-error")
        if resource.node["clinicalStatus"] == nil, !isError { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0048", node: node,
            message: BilingualText(
                ja: "誤入力（entered-in-error）でない傷病名には clinicalStatus が必要ですが、ありません。",
                en: "The condition has no clinical status, which it must have unless it was entered in error."),
            hint: BilingualText(
                ja: "active などを書いてください。",
                en: "Write active, or the status at the end."))
    }
}
