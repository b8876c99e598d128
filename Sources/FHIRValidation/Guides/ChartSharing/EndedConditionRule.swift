import Diagnostics
import FHIRTree

/// Tells of a condition that ended more than five years before the Bundle was made: the reporting unit ends there.
///
/// Whether a list is complete cannot be seen in the list.
///
/// Rule CLINS-R-014.
///
/// - Codes: `CLN-0014` (information).
/// - Example: an `abatementDateTime` in 2010 in a Bundle of 2026 gives `CLN-0014` there.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html (notes).
enum EndedConditionRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [ChartSharing.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let now = resource.node.text("timestamp"), let year = Int(now.prefix(4)), year > 5 else { return }
        let limit = String(year - 5) + now.dropFirst(4).prefix(6)
        for item in resource.node.entryResources where item.resourceType == "Condition" {
            guard let end = item["abatementDateTime"], let text = end.string else { continue }
            let day = text.prefix(10)
            if day < limit.prefix(day.count) { report(end, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0014", .information, node: node,
            message: BilingualText(
                ja: "終了日が Bundle の作成から5年より前です。送る範囲は、終了していないものと終了から5年以内のものです。",
                en: """
                    The condition ended more than five years before the Bundle was made; what is \
                    current or ended within five years is sent.
                    """),
            hint: BilingualText(
                ja: "送る範囲を確かめてください。",
                en: "Check which conditions are to be sent."))
    }
}
