import Diagnostics
import FHIRTree

/// Checks that the subscriber is written as symbol and number in quotes with a comma, and that `dependent` is the
/// branch number.
///
/// - Codes: `CKP-0021` (warning).
/// - Example: a `subscriberId` without quotes gives `CKP-0021` at it.
/// - Source: JP eCheckupReport 1.5.0, Coverage (insurance).
enum CheckupSubscriberRule: ResourceRule {
    static let types: Set<String>? = ["Coverage"]
    static let profiles: Set<String>? = [HealthCheckup.insurance]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if let subscriber = resource.node["subscriberId"], let text = subscriber.string {
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            let isQuoted =
                parts.count == 2 && parts.allSatisfy { $0.count >= 2 && $0.hasPrefix("\"") && $0.hasSuffix("\"") }
            if !isQuoted { report(subscriber, walk: &walk) }
        }
        if let dependent = resource.node["dependent"], let text = dependent.string,
            let branch = resource.node.extensions(HealthCheckup.branch).first?.text("valueString"), branch != text
        {
            report(dependent, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0021", .warning, node: node,
            message: BilingualText(
                ja: "subscriberId は「\"記号\",\"番号\"」の形で、dependent は枝番と同じでなければなりません。",
                en: "subscriberId must be \"symbol\",\"number\" in quotes, and dependent the branch number."),
            hint: BilingualText(
                ja: "引用符とカンマ、枝番を確かめてください。",
                en: "Check quotes, comma and branch."))
    }
}
