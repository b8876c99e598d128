import Diagnostics
import FHIRTree

/// Checks that a laboratory result has a standard code: of the shared items, of JLAC10, or the code that says that
/// there is none.
///
/// Rule CLINS-R-075.
///
/// - Codes: `CLN-0075` (error).
/// - Example: a result with its local code alone gives `CLN-0075` at `Observation.code`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes).
enum StandardLabCodeRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [ChartSharing.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let code = resource.node["code"] else { return }
        let standard = ChartSharing.standardLab
        guard !code.all("coding").contains(where: { $0.text("system").map(standard.contains) ?? false }) else { return }
        report(code, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0075", node: node,
            message: BilingualText(
                ja: "検査項目コードに、JLAC の coding も、未標準化コード（99999999999999999）の coding もありません。",
                en: """
                    The code has neither a JLAC coding nor the one for tests without a standard code \
                    (99999999999999999).
                    """),
            hint: BilingualText(
                ja: "JLAC10 のコードか、未標準化コードの coding を加えてください。",
                en: "Add the JLAC10 code, or the coding for tests without one."))
    }
}
