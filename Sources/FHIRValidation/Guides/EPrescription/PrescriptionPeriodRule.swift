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
                if let text = day.string, text.utf8.count != 10 { form(day, walk: &walk) }
            }
            guard let start = period?.text("start"), let end = period?["end"], let text = end.string,
                start.utf8.count == 10, text.utf8.count == 10, text < start
            else { continue }
            order(end, walk: &walk)
        }
    }

    private static func form(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0019", node: node,
            message: BilingualText(
                ja: "交付年月日と使用期限は「年-月-日」で書きますが、その形ではありません。",
                en: "Issue and expiry are whole days (YYYY-MM-DD), but this is another form."),
            hint: BilingualText(
                ja: "時刻を付けず、年・月・日をすべて書いてください。", en: "Write year, month and day, without a time."))
    }

    private static func order(_ node: SourceNode, walk: inout Walk) {
        // The invariant per-1 has nothing more to say of it.
        walk.report.note(.periodOrder, at: node.index)
        walk.report(
            "ERX-0019", node: node,
            message: BilingualText(
                ja: "使用期限が交付年月日より前です。", en: "The expiry is before the day of issue."),
            hint: BilingualText(
                ja: "start（交付年月日）と end（使用期限）を確かめてください。", en: "Check 'start', the day of issue, and 'end', the expiry."))
    }
}
