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
                report(
                    contained, BilingualText(ja: "id が重複しています", en: "another one has this id"),
                    BilingualText(
                        ja: "id を contained の中で一意にしてください。", en: "Give each contained resource an id of its own."),
                    walk: &walk)
            }
            if !contained.claimsAny {
                report(
                    contained, BilingualText(ja: "meta.profile がありません", en: "meta.profile is missing"),
                    BilingualText(
                        ja: "meta.profile に JP Core のプロファイルのURLを書いてください。",
                        en: "Name the JP Core profile in meta.profile."),
                    walk: &walk)
            }
            if let updated = contained["meta"]?["lastUpdated"] {
                report(
                    updated, BilingualText(ja: "meta.lastUpdated があります", en: "meta.lastUpdated is there"),
                    BilingualText(ja: "meta.lastUpdated を取り除いてください。", en: "Remove meta.lastUpdated."), walk: &walk)
            }
        }
    }

    private static func report(
        _ node: SourceNode, _ what: BilingualText, _ hint: BilingualText, walk: inout Walk
    ) {
        walk.report(
            "CLN-0024", node: node,
            message: BilingualText(
                ja: "contained のリソースは meta.profile と一意な id を持ち、meta.lastUpdated を持ちませんが、\(what.ja)。",
                en: "A contained resource has meta.profile, an id of its own and no meta.lastUpdated, but \(what.en)."),
            hint: hint)
    }
}
