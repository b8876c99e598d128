import Diagnostics
import FHIRTree

/// Checks the days of issue and of expiry: whole days, and in order.
///
/// - Codes: `ERX-0019` (error).
/// - Example: a `period.end` before `period.start` gives `ERX-0019` at `….period.end`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2 (event.period).
enum PrescriptionPeriodRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]
    static let profiles: Set<String>? = [EPrescription.composition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for event in resource.node.all("event") {
            let period = event["period"]
            for day in [period?["start"], period?["end"]].compactMap(\.self) {
                if let text = day.string, text.utf8.count != 10 { report(day, walk: &walk) }
            }
            guard let start = period?.text("start"), let end = period?["end"], let text = end.string,
                start.utf8.count == 10, text.utf8.count == 10, text < start
            else { continue }
            report(end, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0019", node: node,
            message: BilingualText(
                ja: "交付年月日と使用期限は「年-月-日」で書き、使用期限は交付年月日以降です。",
                en: "Issue and expiry are whole days (YYYY-MM-DD), and expiry is not before issue."),
            hint: BilingualText(
                ja: "日付を確かめてください。",
                en: "Check the dates."))
    }
}
