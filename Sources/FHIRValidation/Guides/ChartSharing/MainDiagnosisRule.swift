import Diagnostics
import FHIRTree

/// Tells of a diagnosis type other than `principal`, which marks the main disease.
///
/// Rule CLINS-R-056.
///
/// - Codes: `CLN-0056` (information).
/// - Example: the code `admitting` gives `CLN-0056` at the extension.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html.
enum MainDiagnosisRule: ResourceRule {
    static let types: Set<String>? = ["Condition"]
    static let profiles: Set<String>? = [ChartSharing.condition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for element in resource.node.extensions(ChartSharing.diagnosisType) {
            let codes = element.codings("valueCodeableConcept").compactMap { $0.text("code") }
            if !codes.contains("principal") { report(element, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0056", .information, node: node,
            message: BilingualText(
                ja: "拡張 JP_eCS_DiagnosisType は、主傷病を ex-diagnosistype の principal で示すために使います。",
                en: """
                    The extension JP_eCS_DiagnosisType marks the main disease, with principal of \
                    ex-diagnosistype.
                    """),
            hint: BilingualText(
                ja: "主傷病なら principal にし、そうでなければ拡張を省いてください。",
                en: "Use principal for the main disease; leave the extension out otherwise."))
    }
}
