import Diagnostics
import FHIRTree

/// Checks that the items of a document have what a Bundle of items asks of them, for the service takes them out:
/// institution number, department, contained `Encounter`, onset.
///
/// A warning, because no profile says it and the referral of the guide leaves them out itself.
///
/// Rule CLINS-R-028.
///
/// - Codes: `CLN-0028` (warning).
/// - Example: a `Condition` without department in a referral gives `CLN-0028` at its resource.
/// - Source: JP-CLINS 1.5.2, referral-doc.html; discharge-doc.html; core6spec.html.
enum DocumentItemRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = ChartSharing.documents

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for item in resource.node.entryResources {
            guard let type = item.resourceType, type != "Patient", type != "MedicationRequest",
                let profile = ChartSharing.items[type], item.claims(profile)
            else { continue }
            var missing: [String] = []
            if item.extensions(ChartSharing.institutionNumber).isEmpty { missing.append("JP_eCS_InstitutionNumber") }
            if type != "AllergyIntolerance" {
                if item.extensions(ChartSharing.department).isEmpty { missing.append("JP_eCS_Department") }
                if !ChartSharing.contains(ChartSharing.encounter, in: item) { missing.append("contained Encounter") }
            }
            if type == "Condition", item["onsetDateTime"] == nil { missing.append("onsetDateTime") }
            if !missing.isEmpty { report(item, missing.joined(separator: ", "), walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0028", .warning, node: node,
            message: BilingualText(
                ja: "電子カルテ情報共有サービスが取り出す項目ですが、\(what) がありません。",
                en: "The service takes this item out of the document, but it lacks: \(what)."),
            hint: BilingualText(
                ja: "単独で送る項目と同じ要素を入れてください。",
                en: "Give it the same elements as an item that is sent alone."))
    }
}
