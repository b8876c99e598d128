import Diagnostics
import FHIRTree

/// Checks that a prescription contains its requester and its encounter, and names institution and department.
///
/// A warning, because the examples of the guide leave some of them out.
///
/// Rule CLINS-R-062.
///
/// - Codes: `CLN-0062` (warning).
/// - Example: a `MedicationRequest` without contained `Encounter` gives `CLN-0062` at `MedicationRequest`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html.
enum MedicationContextRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [ChartSharing.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        var missing: [String] = []
        if !ChartSharing.contains(ChartSharing.practitioner, in: resource.node) {
            missing.append("contained Practitioner")
        }
        if !ChartSharing.contains(ChartSharing.encounter, in: resource.node) { missing.append("contained Encounter") }
        if resource.node["requester"] == nil { missing.append("requester") }
        if resource.node["encounter"] == nil { missing.append("encounter") }
        if resource.node.extensions(ChartSharing.institutionNumber).isEmpty {
            missing.append("JP_eCS_InstitutionNumber")
        }
        if resource.node.extensions(ChartSharing.department).isEmpty { missing.append("JP_eCS_Department") }
        if !missing.isEmpty { report(resource.node, missing.joined(separator: ", "), walk: &walk) }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0062", .warning, node: node,
            message: BilingualText(
                ja: "処方に必要な \(what) がありません。",
                en: "The prescription lacks: \(what)."),
            hint: BilingualText(
                ja: "足りない要素を加えてください。contained には JP Core のプロファイルを宣言します。",
                en: "Add what is missing; contained resources claim their JP Core profile."))
    }
}
