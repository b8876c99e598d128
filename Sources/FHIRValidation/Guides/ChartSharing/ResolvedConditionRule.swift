import Diagnostics
import FHIRTree

/// Checks that a condition that is given as resolved has an end: without one the status is active.
///
/// A warning, because the referral of the guide has past diseases without an end.
///
/// Rule CLINS-R-048.
///
/// - Codes: `CLN-0148` (warning).
/// - Example: the status `resolved` without an abatement gives `CLN-0148` at `Condition.clinicalStatus`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html.
enum ResolvedConditionRule: ResourceRule {
    static let types: Set<String>? = ["Condition"]
    static let profiles: Set<String>? = [ChartSharing.condition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let status = resource.node["clinicalStatus"],
            resource.node.codes("clinicalStatus", system: ChartSharing.clinicalStatus).contains("resolved")
        else { return }
        let hasEnd = resource.node.members.contains { $0.name.hasPrefix("abatement") }
        if !hasEnd { report(status, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0148", .warning, node: node,
            message: BilingualText(
                ja: "終了日（abatement）がないのに clinicalStatus が resolved です。",
                en: "The clinical status is resolved, but there is no end (abatement)."),
            hint: BilingualText(
                ja: "終了日が分かれば abatementDateTime に書いてください。",
                en: "Give the end in abatementDateTime if known."))
    }
}
