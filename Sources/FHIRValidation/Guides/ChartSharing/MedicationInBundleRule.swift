import Diagnostics
import FHIRTree

/// Checks that no prescription is sent in a Bundle of items: it travels in documents only.
///
/// The closed slicing of the entries still allows one.
///
/// Rule CLINS-R-057.
///
/// - Codes: `CLN-0057` (error).
/// - Example: a `MedicationRequest` entry in a `JP_Bundle_CLINS` gives `CLN-0057` at its resource.
/// - Source: JP-CLINS 1.5.2, core6spec.html.
enum MedicationInBundleRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [ChartSharing.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for item in resource.node.entryResources where item.resourceType == "MedicationRequest" {
            report(item, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0057", node: node,
            message: BilingualText(
                ja: "処方（MedicationRequest）は、診療情報提供書か退院時サマリーの中で送らなければなりません。",
                en: "A prescription must be sent in a referral or a discharge summary."),
            hint: BilingualText(
                ja: "MedicationRequest を取り除いてください。",
                en: "Remove the MedicationRequest."))
    }
}
