import Diagnostics
import FHIRTree

/// Checks that a value has at least what the pattern of its element has, and tells each place where something is
/// missing.
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
        let message = BilingualText(
            ja: "値にはパターン \(wanted) が含まれていなければなりません\(Origin.ja(pattern.origin))。",
            en: "The value must have what the pattern \(wanted) has\(Origin.en(pattern.origin)).")
        var told: Set<Int> = []
        for difference in ValueComparison.missing(node, pattern.value.root) {
            let place: SourceNode, hint: BilingualText
            switch difference {
            case .other(let node):
                place = node
                hint = BilingualText(ja: "パターンの値をそのまま書いてください。", en: "Write the value of the pattern as it is.")
            case .tooLittle(let node), .tooMuch(let node):
                place = node
                hint = BilingualText(
                    ja: "パターンにある要素をここに加えてください。ほかの要素は残せます。",
                    en: "Add what the pattern has to this; what else it has may stay.")
            }
            guard told.insert(place.index).inserted else { continue }
            if place.index == spot.entry {
                walk.report("VAL-0402", at: spot, message: message, hint: hint)
            } else {
                walk.report("VAL-0402", node: place, message: message, hint: hint)
            }
        }
    }
}
