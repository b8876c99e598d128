import Diagnostics
import FHIRTree

/// Checks that a value has at least what the pattern of its element has.
///
/// - Codes: `VAL-0402`.
/// - Example: `code` without the coding that a profile asks for gives `VAL-0402` at `Observation.code`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.pattern_x_.
enum PatternValueRule {
    static func check(_ spot: Spot, _ pattern: ValueConstraint, walk: inout Walk) {
        let node = walk.document.node(at: spot.entry)
        guard !node.includes(pattern.value.root) else { return }
        if ContradictionRule.tell(pattern.origin, element: walk.memberName(of: spot), at: spot, walk: &walk) { return }
        let wanted = ValueText.shown(pattern.value.root)
        walk.report(
            "VAL-0402", at: spot,
            message: BilingualText(
                ja: "値にはパターン \(wanted) が含まれていなければなりません\(Origin.ja(pattern.origin))。",
                en: "The value must have what the pattern \(wanted) has\(Origin.en(pattern.origin))."))
    }
}
