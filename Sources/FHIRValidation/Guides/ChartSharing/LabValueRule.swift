import Diagnostics
import FHIRTree

/// Checks that a result has a value, or says in words why there is none, or has members.
///
/// Rule CLINS-R-082.
///
/// - Codes: `CLN-0082` (error).
/// - Example: a result without all three gives `CLN-0082` at `Observation`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html.
enum LabValueRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [ChartSharing.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let values = ["valueQuantity", "valueCodeableConcept", "valueString"]
        guard !values.contains(where: { resource.node[$0] != nil }), resource.node["hasMember"] == nil else { return }
        guard resource.node["dataAbsentReason"]?["text"] == nil else { return }
        // A value of another type is the profile's matter.
        guard !resource.node.members.contains(where: { $0.name.hasPrefix("value") }) else { return }
        report(resource.node["dataAbsentReason"] ?? resource.node, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0082", node: node,
            message: BilingualText(
                ja: "結果値（value）も、値がない理由のテキスト（dataAbsentReason.text）も、hasMember もありません。",
                en: "There is neither a value, nor a text in dataAbsentReason, nor hasMember."),
            hint: BilingualText(
                ja: "結果値がないときは、その理由を dataAbsentReason.text に書いてください。",
                en: "Give the reason in dataAbsentReason.text if there is no value."))
    }
}
