import Diagnostics
import FHIRTree

/// Checks that a value is exactly the fixed value of its element.
///
/// - Codes: `VAL-0401`.
/// - Example: an extension whose `url` is not that of its definition gives `VAL-0401` at `….extension[0].url`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.fixed_x_.
enum FixedValueRule {
    static func check(_ spot: Spot, _ fixed: ValueConstraint, walk: inout Walk) {
        let node = walk.document.node(at: spot.entry)
        guard !ValueComparison.isEqual(node, to: fixed.value.root) else { return }
        let wanted = ValueText.shown(fixed.value.root)
        walk.report(
            "VAL-0401", at: spot,
            message: BilingualText(
                ja: "値は固定値 \(wanted) でなければなりません\(Origin.ja(fixed.origin))。",
                en: "The value must be exactly \(wanted)\(Origin.en(fixed.origin))."))
    }
}
