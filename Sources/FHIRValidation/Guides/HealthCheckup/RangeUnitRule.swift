import Diagnostics
import FHIRTree

/// Checks that the reference range has the unit of the result.
///
/// - Codes: `CKP-0035` (warning).
/// - Example: a range in `mg/L` for a result in `mg/dL` gives `CKP-0035` at the bound.
/// - Source: JP eCheckupReport 1.5.0, Observation (referenceRange).
enum RangeUnitRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let unit = resource.node["valueQuantity"]?.text("code") else { return }
        for range in resource.node.all("referenceRange") {
            for bound in [range["low"], range["high"]].compactMap(\.self) {
                if let code = bound["code"], code.string != unit { report(bound, walk: &walk) }
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0035", .warning, node: node,
            message: BilingualText(
                ja: "基準範囲の単位は、結果値の単位と同じでなければなりません。",
                en: "The reference range must have the unit of the result."),
            hint: BilingualText(
                ja: "単位をそろえてください。",
                en: "Use one unit."))
    }
}
