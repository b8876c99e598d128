import Diagnostics
import FHIRTree

/// Checks that the reason for a missing value is said in words.
///
/// The embedded package, older than 1.5.0, does not ask for it.
///
/// - Codes: `CKP-0026` (error).
/// - Example: a reason with a coding alone gives `CKP-0026` at `Observation.dataAbsentReason`.
/// - Source: JP eCheckupReport 1.5.0, Observation (dataAbsentReason); history (1.5.0).
enum AbsentReasonTextRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let reason = resource.node["dataAbsentReason"], reason["text"] == nil else { return }
        report(reason, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0026", node: node,
            message: BilingualText(
                ja: "dataAbsentReason.text（未実施、測定不可能など）がありません。",
                en: """
                    dataAbsentReason has no text that says whether the item was not performed or could \
                    not be measured.
                    """),
            hint: BilingualText(
                ja: "理由を text に書いてください。",
                en: "Write the reason in text."))
    }
}
