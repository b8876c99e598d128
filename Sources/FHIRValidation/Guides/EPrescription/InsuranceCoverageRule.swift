import Diagnostics
import FHIRTree

/// Checks that a prescription has the `Coverage` of an insurance, which even a person who pays alone has (type 6).
///
/// - Codes: `ERX-0005` (warning).
/// - Example: a prescription without `Coverage` gives `ERX-0005` at `Bundle`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5.
enum InsuranceCoverageRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let category = EPrescription.category(ofBundle: resource.node), category != "03" else { return }
        let hasInsurance = resource.node.entryResources.contains { item in
            item.resourceType == "Coverage" && !item.codes("type", system: EPrescription.insuranceType).contains("8")
        }
        if !hasInsurance { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0005", .warning, node: node,
            message: BilingualText(
                ja: "保険の Coverage がありません。自費の場合も、保険種別6で必要です。",
                en: "There is no Coverage of an insurance; a patient who pays alone has one of type 6."),
            hint: BilingualText(
                ja: "保険の Coverage を入れてください。",
                en: "Add it."))
    }
}
