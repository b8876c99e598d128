import Diagnostics
import FHIRTree

/// Checks that a prescription has at least one drug; the outer document of a split prescription has none.
///
/// The profile allows none at all.
///
/// - Codes: `ERX-0003` (error).
/// - Example: a prescription of category 01 without `MedicationRequest` gives `ERX-0003` at `Bundle`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表1.
enum PrescribedDrugRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard EPrescription.category(ofBundle: resource.node) != "03", EPrescription.drugs(of: resource.node).isEmpty
        else {
            return
        }
        report(resource.node, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0003", node: node,
            message: BilingualText(
                ja: "処方箋に MedicationRequest がありません。",
                en: "The prescription has no MedicationRequest."),
            hint: BilingualText(
                ja: "薬ごとに MedicationRequest を入れてください。",
                en: "Add a MedicationRequest for each drug."))
    }
}
