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
        for event in events.dropFirst() { report(event, walk: &walk) }
        guard let event = events.first else { return }
        let isWhole =
            event["period"] != nil && !event.all("detail").isEmpty && event.all("code").count == 1
            && event.allCodings("code").count == 1
        if !isWhole { report(event, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0010", node: node,
            message: BilingualText(
                ja: "event は1つで、プログラム種別の code が1つと、period、detail（Encounter）を持ちます。",
                en: "There must be one event, with one code of the program, a period and a detail (the Encounter)."),
            hint: BilingualText(
                ja: "event を1つにし、足りない要素を書いてください。",
                en: "Keep one event, and add what is missing."))
    }
}
