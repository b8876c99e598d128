import Diagnostics
import FHIRTree

/// Checks that the `Encounter` of the section 紹介目的 (950) says the purpose of the referral in words.
///
/// Rule CLINS-R-091.
///
/// - Codes: `CLN-0091` (error).
/// - Example: an `Encounter` of section 950 without `reasonCode` gives `CLN-0091` at its resource.
/// - Source: JP-CLINS 1.5.2, referral-doc.html.
enum ReferralPurposeRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [ChartSharing.referral]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let composition = resource.node.entryResources.first, composition.resourceType == "Composition" else {
            return
        }
        let entries = BundleEntries(resource.node)
        for section in composition.allSections where section.sectionCode == "950" {
            for reference in section.all("entry") {
                guard let encounter = entries.resource(reference), encounter.resourceType == "Encounter" else {
                    continue
                }
                if !encounter.all("reasonCode").contains(where: { $0["text"] != nil }) {
                    report(encounter, walk: &walk)
                }
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0091", node: node,
            message: BilingualText(
                ja: "紹介目的セクション（950）の Encounter に reasonCode.text がありません。",
                en: "The Encounter of the section 950 has no reasonCode.text."),
            hint: BilingualText(
                ja: "紹介の目的を reasonCode.text に書いてください。",
                en: "Write the purpose in reasonCode.text."))
    }
}
