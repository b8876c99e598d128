import Diagnostics
import FHIRTree

/// Checks that a value is exactly the fixed value of its element, and tells each place where it is not.
///
/// - Codes: `VAL-0401`.
/// - Example: an extension whose `url` is not that of its definition gives `VAL-0401` at `….extension[0].url`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.fixed_x_.
enum FixedValueRule {
    static func check(_ spot: Spot, _ fixed: ValueConstraint, walk: inout Walk) {
        let node = walk.document.node(at: spot.entry)
        let differences = ValueComparison.differences(node, fixed.value.root)
        guard !differences.isEmpty else { return }
        if ContradictionRule.tell(fixed.origin, element: walk.memberName(of: spot), at: spot, walk: &walk) { return }
        let wanted = ValueText.shown(fixed.value.root)
        let message = BilingualText(
            ja: "値は固定値 \(wanted) でなければなりません\(Origin.ja(fixed.origin))。",
            en: "The value must be exactly \(wanted)\(Origin.en(fixed.origin)).")
        let cause =
            isVersionedURL(node, of: fixed, walk: walk) ? FindingCause(of: "VAL-0908", at: walk.expression()) : nil
        for difference in differences {
            switch difference {
            case .other(let place):
                let hint = BilingualText(
                    ja: "固定値をそのまま書いてください。ほかの値を表したいのなら、この要素の中ではなく別の要素か別のスライスに書きます。",
                    en: "Write the fixed value as it is; another value belongs in another element or slice.")
                report(place, spot, message, hint, cause: cause, walk: &walk)
            case .tooLittle(let place):
                let hint = BilingualText(
                    ja: "固定値にあってここにない要素を加えてください。", en: "Add what the fixed value has and this lacks.")
                report(place, spot, message, hint, walk: &walk)
            case .tooMuch(let place):
                let more = BilingualText(
                    ja: "固定値 \(wanted) にない要素です\(Origin.ja(fixed.origin))。",
                    en: "The fixed value \(wanted) does not have this\(Origin.en(fixed.origin)).")
                let hint = BilingualText(ja: "この要素を取り除いてください。", en: "Remove it.")
                report(place, spot, more, hint, walk: &walk)
            }
        }
    }

    /// Whether the value is the url of an extension with a version behind it, which is told of the extension.
    private static func isVersionedURL(_ node: SourceNode, of fixed: ValueConstraint, walk: borrowing Walk) -> Bool {
        guard let wanted = fixed.value.root.string, let text = node.string, text.hasPrefix(wanted + "|"),
            let place = walk.places.last
        else { return false }
        return walk.report.tells("VAL-0908", at: place.entry)
    }

    private static func report(
        _ place: SourceNode, _ spot: Spot, _ message: BilingualText, _ hint: BilingualText, cause: FindingCause? = nil,
        walk: inout Walk
    ) {
        if place.index == spot.entry {
            walk.report("VAL-0401", at: spot, message: message, hint: hint, cause: cause)
        } else {
            walk.report("VAL-0401", node: place, message: message, hint: hint)
        }
    }
}
