import Diagnostics
import FHIRTree

/// Checks that the reference range has the unit of the result, by its code or, without one, by its word; full width,
/// half width and single signs such as `㎎` are no other unit.
///
/// - Codes: `CKP-0035` (warning).
/// - Example: a range in `mg/L` for a result in `mg/dL` gives `CKP-0035` at the bound.
/// - Source: JP eCheckupReport 1.5.0, Observation (referenceRange).
enum RangeUnitRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let result = resource.node["valueQuantity"] else { return }
        for range in resource.node.all("referenceRange") {
            for bound in [range["low"], range["high"]].compactMap(\.self) where isOther(bound, than: result) {
                report(bound, walk: &walk)
            }
        }
    }

    /// Whether both have a code, and another one; where one has none, whether their words for the unit differ.
    private static func isOther(_ bound: SourceNode, than result: SourceNode) -> Bool {
        let own = bound["code"]?.string.map(UnitText.compatible),
            wanted = result["code"]?.string.map(UnitText.compatible)
        if let own, let wanted { return own != wanted }
        // Of a word the case is often another; a word and a code may be the same unit.
        guard let word = Self.word(bound), let unit = Self.word(result) else { return false }
        return word != unit && word != wanted?.lowercased() && own?.lowercased() != unit
    }

    private static func word(_ quantity: SourceNode) -> String? {
        quantity["unit"]?.string.map { UnitText.compatible($0).lowercased() }
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
