import Diagnostics
import FHIRTree

/// Checks that each item claims the eCS profile of its type.
///
/// The invariants `validEntryProfile-*` mean this, but pass when no profile of the kind is named at all. Documents
/// are asked for their prescriptions only (CLINS-R-096).
///
/// Rule CLINS-R-021.
///
/// - Codes: `CLN-0021` (error).
/// - Example: a `Condition` entry that claims `…/JP_Condition` of JP Core gives `CLN-0021` at its resource.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html, invariants validEntryProfile-*.
enum EntryProfileRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = ChartSharing.documents.union([ChartSharing.bundle])

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let isItems = resource.profiles.contains(ChartSharing.bundle)
        for item in resource.node.entryResources {
            guard let type = item.resourceType, let profile = ChartSharing.items[type],
                isItems ? type != "Patient" : type == "MedicationRequest", !item.claims(profile)
            else { continue }
            report(item, profile, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0021", node: node,
            message: BilingualText(
                ja: "meta.profile に \(what) がありません。",
                en: "meta.profile does not name \(what)."),
            hint: BilingualText(
                ja: "meta.profile にこのプロファイルのURLを書いてください。",
                en: "Name this profile in meta.profile."))
    }
}
