import Diagnostics
import FHIRTree

/// Checks that a contained resource names its profile and has no `meta.lastUpdated`; ids stand once.
///
/// Rule CLINS-R-024.
///
/// - Codes: `CLN-0024` (error).
/// - Example: `"contained": [{"resourceType": "Encounter", "id": "e"}]` gives `CLN-0024` at
/// `Condition.contained[0]`.
/// - Source: JP-CLINS 1.5.2, core6spec.html.
enum ContainedShapeRule: ResourceRule {
    static let types: Set<String>? = ["AllergyIntolerance", "Condition", "Observation", "MedicationRequest"]
    static let profiles: Set<String>? = Set(ChartSharing.items.values)

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        var ids: Set<String> = []
        for contained in resource.node.all("contained") {
            if let id = contained.text("id"), !ids.insert(id).inserted {
                report(contained, "id が重複しています", walk: &walk)
            }
            if !contained.claimsAny {
                report(contained, "meta.profile がありません", walk: &walk)
            }
            if let updated = contained["meta"]?["lastUpdated"] {
                report(updated, "meta.lastUpdated があります", walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0024", node: node,
            message: BilingualText(
                ja: "contained のリソースは meta.profile と一意な id を持ち、meta.lastUpdated を持ちませんが、\(what)。",
                en: "A contained resource has meta.profile and an id of its own, and no meta.lastUpdated."),
            hint: BilingualText(
                ja: "meta.profile に JP Core のプロファイルのURLを書き、meta.lastUpdated は書かないでください。",
                en: "Name the JP Core profile in meta.profile, and leave meta.lastUpdated out."))
    }
}
