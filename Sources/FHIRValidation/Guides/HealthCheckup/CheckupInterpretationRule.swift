import Diagnostics
import FHIRTree

/// Checks the interpretation: N, H, L, HX or LX.
///
/// - Codes: `CKP-0034` (warning).
/// - Example: the interpretation `A` gives `CKP-0034` at the code.
/// - Source: JP eCheckupReport 1.5.0, Observation (interpretation).
enum CheckupInterpretationRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for coding in resource.node.allCodings("interpretation") {
            guard coding.text("system")?.hasSuffix("/v3-ObservationInterpretation") == true, let code = coding["code"],
                !["N", "H", "L", "HX", "LX"].contains(code.string)
            else { continue }
            report(code, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0034", .warning, node: node,
            message: BilingualText(
                ja: "判定コードは N、H、L、HX、LX のいずれかでなければなりません。",
                en: "The interpretation must be one of N, H, L, HX and LX."),
            hint: BilingualText(
                ja: "判定コードを確かめてください。",
                en: "Check the code."))
    }
}
