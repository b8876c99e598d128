import Diagnostics
import FHIRTree

/// Checks that a medication that must not be given (薬剤禁忌) has the criticality `high`.
///
/// The guide defines the invariant R2011 for it and attaches it to no profile.
///
/// Rule CLINS-R-043.
///
/// - Codes: `CLN-0043` (warning).
/// - Example: the category `medication` with the criticality `low` gives `CLN-0043` at
/// `AllergyIntolerance.criticality`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-AllergyIntolerance-eCS.html.
enum AllergyCriticalityRule: ResourceRule {
    static let types: Set<String>? = ["AllergyIntolerance"]
    static let profiles: Set<String>? = [ChartSharing.allergy]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.node.all("category").contains(where: { $0.string == "medication" }) else { return }
        let criticality = resource.node["criticality"]
        if criticality?.string != "high" { report(criticality ?? resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0043", .warning, node: node,
            message: BilingualText(
                ja: "category が medication のときは criticality「high」を想定しています。",
                en: "With the category medication the criticality \"high\" is expected."),
            hint: BilingualText(
                ja: "禁忌なら criticality を high にしてください。",
                en: "Set the criticality to high if the medication must not be given."))
    }
}
