import Diagnostics
import FHIRTree

/// Checks that who prescribes a narcotic has the number of the licence.
///
/// - Codes: `ERX-0010` (warning).
/// - Example: a prescription of category 02 whose `Practitioner` has no such qualification gives `ERX-0010` at the
/// `Practitioner`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表11.
enum NarcoticLicenceRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard EPrescription.category(ofBundle: resource.node) == "02" else { return }
        for item in resource.node.entryResources where item.resourceType == "Practitioner" {
            let codes = item.all("qualification").flatMap { $0.codings("code") }.compactMap { $0.text("code") }
            if !codes.contains("NarcoticsPractitioner") { report(item, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0010", .warning, node: node,
            message: BilingualText(
                ja: "麻薬処方箋の処方医に、麻薬施用者免許番号（NarcoticsPractitioner）がありません。",
                en: "The prescriber of a narcotic has no qualification NarcoticsPractitioner."),
            hint: BilingualText(
                ja: "qualification に免許番号を書いてください。",
                en: "Add the number of the licence to qualification."))
    }
}
