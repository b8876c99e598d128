import Diagnostics
import FHIRTree

/// Checks that the symbol and the number of an insured person are each of full width or each of half width.
///
/// Rule CLINS-R-031.
///
/// - Codes: `CLN-0031` (error).
/// - Example: a number with a half-width hyphen between full-width digits gives `CLN-0031` at
/// `Patient.identifier[0].value`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Patient-eCS.html (notes).
enum InsuranceWidthRule: ResourceRule {
    static let types: Set<String>? = ["Patient"]
    static let profiles: Set<String>? = [ChartSharing.patient]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for identifier in resource.node.identifiers(ChartSharing.insuranceMember) {
            guard let value = identifier["value"], let text = value.string else { continue }
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 4, parts[1...2].contains(where: { GuideText.mixesWidths($0) }) else { continue }
            report(value, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0031", node: node,
            message: BilingualText(
                ja: "被保険者の記号と番号は、それぞれ全角だけか半角だけで書きますが、混ざっています。",
                en: """
                    The symbol and the number of an insured person are each of full width or of half \
                    width; here they are mixed.
                    """),
            hint: BilingualText(
                ja: "全角か半角のどちらかにそろえてください。",
                en: "Write all of it in one width."))
    }
}
