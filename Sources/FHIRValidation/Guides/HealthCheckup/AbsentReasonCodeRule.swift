import Diagnostics
import FHIRTree

/// Checks that the reason is that the item was not performed or could not be measured.
///
/// - Codes: `CKP-0027` (warning).
/// - Example: the reason `unknown` gives `CKP-0027` at the code.
/// - Source: JP eCheckupReport 1.5.0, Observation (dataAbsentReason).
enum AbsentReasonCodeRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for coding in resource.node.codings("dataAbsentReason") {
            guard let code = coding["code"], !["not-performed", "error"].contains(code.string) else { continue }
            report(code, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0027", .warning, node: node,
            message: BilingualText(
                ja: "値がない理由のコードが、not-performed（未実施）でも error（測定不可能）でもありません。",
                en: "The reason is neither not-performed nor error (cannot be measured)."),
            hint: BilingualText(
                ja: "コードを確かめてください。",
                en: "Check the code."))
    }
}
