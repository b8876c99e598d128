import Diagnostics
import FHIRTree

/// Checks that a checkup starts and ends on the same day.
///
/// - Codes: `CKP-0018` (warning).
/// - Example: a period of two days gives `CKP-0018` at `Encounter.period`.
/// - Source: JP eCheckupReport 1.5.0, Encounter (period).
enum CheckupPeriodRule: ResourceRule {
    static let types: Set<String>? = ["Encounter"]
    static let profiles: Set<String>? = [HealthCheckup.encounter]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let period = resource.node["period"], let start = period.text("start"), let end = period.text("end"),
            start.prefix(10) != end.prefix(10)
        else { return }
        report(period, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0018", .warning, node: node,
            message: BilingualText(
                ja: "健診の period は、開始と終了が同じ日でなければなりません。",
                en: "The period of a checkup must start and end on the same day."),
            hint: BilingualText(
                ja: "健診の実施日を確かめてください。",
                en: "Check the day of the checkup."))
    }
}
