import Diagnostics
import FHIRTree

/// Tells that a condition names no recorder, which the guide recommends.
///
/// Rule CLINS-R-055.
///
/// - Codes: `CLN-0055` (information).
/// - Example: a `Condition` without `recorder` gives `CLN-0055` at `Condition`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html.
enum ConditionRecorderRule: ResourceRule {
    static let types: Set<String>? = ["Condition"]
    static let profiles: Set<String>? = [ChartSharing.condition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if resource.node["recorder"] == nil { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0055", .information, node: node,
            message: BilingualText(
                ja: "記録者（contained の Practitioner を指す recorder）を書くことが推奨されています。",
                en: "The guide recommends a recorder, a contained Practitioner."),
            hint: BilingualText(
                ja: "分かるときは recorder を書いてください。",
                en: "Name the recorder if known."))
    }
}
