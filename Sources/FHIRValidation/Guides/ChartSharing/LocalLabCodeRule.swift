import Diagnostics
import FHIRTree

/// Checks that a laboratory result has a local code of the institution.
///
/// The guide defines the invariant R6021 for it and attaches it to no profile; the slice is optional.
///
/// Rule CLINS-R-073.
///
/// - Codes: `CLN-0073` (error).
/// - Example: a result with a JLAC10 code alone gives `CLN-0073` at `Observation.code`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes); core6spec.html.
enum LocalLabCodeRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [ChartSharing.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let code = resource.node["code"],
            !code.all("coding").contains(where: { $0.text("system") == ChartSharing.localLabCode })
        else { return }
        report(code, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0073", node: node,
            message: BilingualText(
                ja: "検査項目コードに、施設のローカルコードの coding がありません。",
                en: "The code has no coding with the local code of the institution."),
            hint: BilingualText(
                ja: "system が JP_CLINS_ObsLabResult_LocalCode_CS の coding を加えてください。",
                en: "Add a coding of the system JP_CLINS_ObsLabResult_LocalCode_CS."))
    }
}
