import Diagnostics
import FHIRTree

/// Checks that each manifestation of a reaction has a text; one that is unknown (`nullFlavor`,
/// `data-absent-reason`) needs none.
///
/// Rule CLINS-R-045.
///
/// - Codes: `CLN-0045` (error).
/// - Example: a manifestation with a coding alone gives `CLN-0045` at `…reaction[0].manifestation[0]`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-AllergyIntolerance-eCS.html.
enum ManifestationTextRule: ResourceRule {
    static let types: Set<String>? = ["AllergyIntolerance"]
    static let profiles: Set<String>? = [ChartSharing.allergy]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for manifestation in resource.node.all("reaction").flatMap({ $0.all("manifestation") }) {
            guard manifestation["text"] == nil, manifestation["extension"] == nil else { continue }
            report(manifestation, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0045", node: node,
            message: BilingualText(
                ja: "reaction.manifestation に text がありません。",
                en: "The manifestation of the reaction has no text."),
            hint: BilingualText(
                ja: "症状を text に書いてください。",
                en: "Describe the manifestation in text."))
    }
}
