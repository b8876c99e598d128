import Diagnostics
import FHIRTree

/// Checks the title: 処方箋, or the name of the category.
///
/// A warning: the invariant for it is commented out in the guide.
///
/// - Codes: `ERX-0018` (warning).
/// - Example: another title gives `ERX-0018` at `Composition.title`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (title).
enum PrescriptionTitleRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]
    static let profiles: Set<String>? = [EPrescription.composition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let title = resource.node["title"], let text = title.string,
            let code = resource.node.allCodings("category").first(where: { $0.text("system") == EPrescription.category }
            )?.text("code")
        else { return }
        let names = ["01": "一般処方箋", "02": "麻薬処方箋", "03": "分割処方箋"]
        if text != "処方箋", text != names[code] { report(title, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0018", .warning, node: node,
            message: BilingualText(
                ja: "title は「処方箋」か、種別の名前（一般処方箋、麻薬処方箋、分割処方箋）でなければなりません。",
                en: "The title must be \"prescription\", in Japanese, or the name of the category."),
            hint: BilingualText(
                ja: "title を「処方箋」にしてください。",
                en: "Use the Japanese word for prescription."))
    }
}
