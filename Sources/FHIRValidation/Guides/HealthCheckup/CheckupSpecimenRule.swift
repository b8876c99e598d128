import Diagnostics
import FHIRTree

/// Checks that a specimen is named and not referred to.
///
/// The embedded package allows a reference.
///
/// - Codes: `CKP-0038` (error).
/// - Example: a `specimen` with `reference` gives `CKP-0038` at it.
/// - Source: JP eCheckupReport 1.5.0, Observation (specimen).
enum CheckupSpecimenRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let reference = resource.node["specimen"]?["reference"] else { return }
        report(reference, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0038", node: node,
            message: BilingualText(
                ja: "検体に、このガイドでは使わない reference があります。",
                en: "The specimen has a reference; in this guide it has type and display only."),
            hint: BilingualText(
                ja: "reference を取り除き、display に材料名を書いてください。",
                en: "Remove reference, and name the material in display."))
    }
}
