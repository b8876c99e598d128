import Diagnostics
import FHIRTree

/// Checks that a final result has a value and a cancelled one has none but the reason.
///
/// The embedded package knows `final` only; see `GuideContradiction`.
///
/// - Codes: `CKP-0025` (error).
/// - Example: a cancelled item with a value gives `CKP-0025` at `Observation.status`.
/// - Source: JP eCheckupReport 1.5.0, Observation (status, value).
enum ResultStatusRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let status = resource.node["status"], let text = status.string else { return }
        let hasValue = HealthCheckup.hasValue(resource.node)
        switch text {
        case "final":
            if !hasValue, resource.node.all("component").isEmpty {
                report(
                    status,
                    BilingualText(
                        ja: "status が final ですが、結果値がありません。", en: "The status is final, but there is no value."),
                    BilingualText(
                        ja: "結果値を書くか、status を cancelled として dataAbsentReason を書いてください。",
                        en: "Write the value, or make it cancelled, with a dataAbsentReason."), walk: &walk)
            }
        case "cancelled":
            if hasValue {
                report(
                    status,
                    BilingualText(
                        ja: "status が cancelled ですが、結果値があります。", en: "The status is cancelled, but there is a value."),
                    BilingualText(ja: "status を final とするか、結果値を取り除いてください。", en: "Make it final, or remove the value."),
                    walk: &walk)
            } else if resource.node["dataAbsentReason"] == nil {
                report(
                    status,
                    BilingualText(
                        ja: "status が cancelled ですが、dataAbsentReason がありません。",
                        en: "The status is cancelled, but there is no dataAbsentReason."),
                    BilingualText(
                        ja: "値のない理由を dataAbsentReason に書いてください。", en: "Say in dataAbsentReason why there is no value."),
                    walk: &walk)
            }
        default: break
        }
    }

    private static func report(
        _ node: SourceNode, _ message: BilingualText, _ hint: BilingualText, walk: inout Walk
    ) {
        walk.report("CKP-0025", node: node, message: message, hint: hint)
    }
}
