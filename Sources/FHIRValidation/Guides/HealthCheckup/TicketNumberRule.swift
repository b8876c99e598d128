import Diagnostics
import FHIRTree

/// Checks that the number of a ticket has 11 digits.
///
/// - Codes: `CKP-0022` (error).
/// - Example: a number of 10 digits gives `CKP-0022` at `Coverage.subscriberId`.
/// - Source: JP eCheckupReport 1.5.0, Coverage (受診券).
enum TicketNumberRule: ResourceRule {
    static let types: Set<String>? = ["Coverage"]
    static let profiles: Set<String>? = [HealthCheckup.ticket]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let number = resource.node["subscriberId"], let text = number.string,
            !GuideText.areDigits(text, count: 11...11)
        else { return }
        report(number, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0022", node: node,
            message: BilingualText(
                ja: "受診券整理番号は11桁の数字でなければなりません。",
                en: "The number of a ticket must have 11 digits."),
            hint: BilingualText(
                ja: "番号を確かめてください。",
                en: "Check the number."))
    }
}
