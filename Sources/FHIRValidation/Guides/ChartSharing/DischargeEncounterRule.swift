import Diagnostics
import FHIRTree

/// Checks the `Encounter` of a discharge summary: an inpatient stay with its period, and diagnoses at admission
/// (AD), main (CC) and at discharge (DD).
///
/// Rule CLINS-R-093.
///
/// - Codes: `CLN-0093` (error).
/// - Example: an `Encounter` without a diagnosis of the role DD gives `CLN-0093` at its resource.
/// - Source: JP-CLINS 1.5.2, discharge-doc.html.
enum DischargeEncounterRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [ChartSharing.discharge]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let composition = resource.node.entryResources.first, composition.resourceType == "Composition" else {
            return
        }
        let entries = BundleEntries(resource.node)
        guard let encounter = entries.resource(composition["encounter"]), encounter.resourceType == "Encounter" else {
            return
        }
        var missing: [String] = []
        if encounter["class"]?.text("code") != "IMP" { missing.append("class IMP") }
        if encounter["period"] == nil { missing.append("period") }
        let roles = encounter.all("diagnosis").flatMap { $0.codings("use") }.compactMap { $0.text("code") }
        for role in ["AD", "CC", "DD"] where !roles.contains(role) { missing.append("diagnosis.use \(role)") }
        if !missing.isEmpty { report(encounter, missing.joined(separator: ", "), walk: &walk) }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0093", node: node,
            message: BilingualText(
                ja: "退院時サマリーの Encounter に必要な \(what) がありません。",
                en: "The Encounter of the discharge summary lacks: \(what)."),
            hint: BilingualText(
                ja: "class を IMP にし、入院期間と、入院時（AD）・主訴（CC）・退院時（DD）の診断を書いてください。",
                en: "Use the class IMP, and give the period and the diagnoses AD, CC and DD."))
    }
}
