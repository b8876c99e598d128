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

/// Checks that a value has at least what the pattern of its element has.
///
/// - Codes: `VAL-0402`.
/// - Example: `code` without the coding that a profile asks for gives `VAL-0402` at `Observation.code`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.pattern_x_.
enum PatternValueRule {
    static func check(_ spot: Spot, _ pattern: ValueConstraint, walk: inout Walk) {
        let node = walk.document.node(at: spot.entry)
        guard !ValueComparison.matches(node, pattern: pattern.value.root) else { return }
        let wanted = ValueText.shown(pattern.value.root)
        walk.report(
            "VAL-0402", at: spot,
            message: BilingualText(
                ja: "値にはパターン \(wanted) が含まれていなければなりません\(Origin.ja(pattern.origin))。",
                en: "The value must have what the pattern \(wanted) has\(Origin.en(pattern.origin))."))
    }
}

/// How a value of a definition is quoted in a message.
enum ValueText {
    private static let longest = 160

    static func shown(_ value: SourceNode) -> String {
        let text = value.json
        return text.count > longest ? text.prefix(longest) + "…" : text
    }
}
