import Diagnostics
import FHIRTree

/// Checks that a report is about one event, with one code of the program, its period and its `Encounter`.
///
/// The embedded package allows more events and asks for the code only.
///
/// - Codes: `CKP-0010` (error).
/// - Example: an event without `period` gives `CKP-0010` at `Composition.event[0]`.
/// - Source: JP eCheckupReport 1.5.0, Composition (event).
enum ReportEventRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]
    static let profiles: Set<String>? = [HealthCheckup.composition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let events = resource.node.all("event")
        if events.count > 1 {
            report(
                events[1],
                BilingualText(
                    ja: "event は1つでなければなりませんが、\(events.count)つあります。",
                    en: "There must be one event; there are \(events.count)."),
                BilingualText(ja: "event を1つにしてください。", en: "Keep one event."), walk: &walk)
        }
        guard let event = events.first else { return }
        let codes = event.all("code").count, codings = event.allCodings("code").count
        if codes != 1 || codings != 1 {
            report(
                event,
                BilingualText(
                    ja: "event の code（プログラム種別）は1つで、coding も1つでなければなりません（code \(codes)つ、coding \(codings)つ）。",
                    en: "An event must have one code, the program, with one coding; found \(codes) with \(codings)."),
                BilingualText(ja: "プログラム種別のコードを1つ書いてください。", en: "Write one code of the program."), walk: &walk)
        }
        for (name, what) in [("period", "健診の期間"), ("detail", "Encounter への参照")] where event[name] == nil {
            report(
                event,
                BilingualText(
                    ja: "event に \(name)（\(what)）がありません。", en: "The event has no \(name), which a report must have."),
                BilingualText(ja: "\(name) を加えてください。", en: "Add '\(name)'."), walk: &walk)
        }
    }

    private static func report(
        _ node: SourceNode, _ message: BilingualText, _ hint: BilingualText, walk: inout Walk
    ) {
        walk.report("CKP-0010", node: node, message: message, hint: hint)
    }
}
