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
            if !hasValue, resource.node.all("component").isEmpty { report(status, walk: &walk) }
        case "cancelled":
            if hasValue || resource.node["dataAbsentReason"] == nil { report(status, walk: &walk) }
        default: break
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0025", node: node,
            message: BilingualText(
                ja: "結果値のある項目は status が final、値のない項目は cancelled で dataAbsentReason を持ちます。",
                en: "An item with a value is final; one without is cancelled and has a dataAbsentReason."),
            hint: BilingualText(
                ja: "status と結果値を合わせてください。",
                en: "Make status and value agree."))
    }
}
