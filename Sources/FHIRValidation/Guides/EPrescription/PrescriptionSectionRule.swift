import Diagnostics
import FHIRTree

/// Checks that there are no sections but 01, 11 and 12.
///
/// - Codes: `ERX-0020` (warning).
/// - Example: a section with the code 99 gives `ERX-0020` at `Composition.section[0]`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (section).
enum PrescriptionSectionRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]
    static let profiles: Set<String>? = [EPrescription.composition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for section in resource.node.all("section") {
            if let code = section.sectionCode, !["01", "11", "12"].contains(code) { report(section, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0020", .warning, node: node,
            message: BilingualText(
                ja: "処方箋のセクションは 01、11、12 のいずれかでなければなりません。",
                en: "A section of a prescription must be 01, 11 or 12."),
            hint: BilingualText(
                ja: "セクションのコードを確かめてください。",
                en: "Check the code of the section."))
    }
}
