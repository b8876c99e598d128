import Diagnostics
import FHIRTree

/// Checks that a split prescription (category 03) has its sections 11 and 12, and no other has them.
///
/// - Codes: `ERX-0011` (warning).
/// - Example: a `Composition` of category 03 without section 11 gives `ERX-0011` at `Composition`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 2.13 (参考).
enum SplitSectionsRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]
    static let profiles: Set<String>? = [EPrescription.composition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let category = resource.node.allCodings("category").first { $0.text("system") == EPrescription.category }
        guard let code = category?.text("code") else { return }
        let sections = Set(resource.node.allSections.compactMap(\.sectionCode))
        let isSplit = code == "03"
        if sections.contains("11") != isSplit || sections.contains("12") != isSplit {
            report(resource.node, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0011", .warning, node: node,
            message: BilingualText(
                ja: "分割処方箋（03）にはセクション 11 と 12 があり、ほかの処方箋にはありません。",
                en: "A split prescription (03) has the sections 11 and 12, and no other prescription has them."),
            hint: BilingualText(
                ja: "文書の種別とセクションを合わせてください。",
                en: "Make category and sections agree."))
    }
}
