import Diagnostics
import FHIRTree

/// A rule of a guide that a date element of a resource has a time: to the second, or to the millisecond.
///
/// FHIR asks for seconds and a zone once there is a time, so that only the time, or its fraction, can be missing.
protocol GuideTimeRule: ResourceRule {
    static var code: String { get }
    static var severity: Diagnostic.Severity { get }
    /// The resource type and the element that is asked for a time.
    static var type: String { get }
    static var element: String { get }
    static var precision: GuideTimePrecision { get }
}

/// How precise a guide wants a time to be.
enum GuideTimePrecision {
    case seconds
    case milliseconds
}

extension GuideTimeRule {
    static var types: Set<String>? { [type] }

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let node = resource.node[element], var text = node.string else { return }
        // What is no date at all is told as such.
        guard text.withUTF8({ PrimitiveText.fault(in: $0, of: .dateTime) }) == nil else { return }
        switch precision {
        case .seconds:
            if !GuideText.hasTime(text) { reportDay(node, walk: &walk) }
        case .milliseconds:
            if GuideText.hasTime(text), !GuideText.hasFraction(text) { reportSeconds(node, walk: &walk) }
        }
    }

    private static func reportDay(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            code, severity, node: node,
            message: BilingualText(
                ja: "\(type).\(element) に秒までの時刻とタイムゾーンがありません。",
                en: "\(type).\(element) has no time to the second with a zone."),
            hint: BilingualText(
                ja: "「2026-01-31T10:00:00+09:00」のように書いてください。",
                en: "Write it like 2026-01-31T10:00:00+09:00."))
    }

    private static func reportSeconds(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            code, severity, node: node,
            message: BilingualText(
                ja: "\(type).\(element) にミリ秒がありません。ガイドはミリ秒とタイムゾーンまでを求めています。",
                en: "\(type).\(element) has no milliseconds; the guide asks for them and for the zone."),
            hint: BilingualText(
                ja: "「2026-01-31T10:00:00.000+09:00」のように書いてください。",
                en: "Write it like 2026-01-31T10:00:00.000+09:00."))
    }
}
