import Diagnostics
import FHIRTree

/// Checks that a ticket says until when it is valid.
///
/// - Codes: `CKP-0023` (warning).
/// - Example: a ticket without `period` gives `CKP-0023` at `Coverage`.
/// - Source: JP eCheckupReport 1.5.0, Coverage (受診券).
enum TicketExpiryRule: ResourceRule {
    static let types: Set<String>? = ["Coverage"]
    static let profiles: Set<String>? = [HealthCheckup.ticket]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if resource.node["period"]?["end"] == nil { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0023", .warning, node: node,
            message: BilingualText(
                ja: "受診券の有効期限（period.end）がありません。",
                en: "period.end, until when the ticket is valid, is missing."),
            hint: BilingualText(
                ja: "period.end を書いてください。",
                en: "Add period.end."))
    }
}
