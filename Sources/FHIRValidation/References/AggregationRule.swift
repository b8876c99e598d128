import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks that the target of a reference stands where a profile asks for it: contained, in the same Bundle, or outside.
///
/// - Codes: `VAL-1013`.
/// - Example: a reference to a resource outside, where a profile says `bundled`, gives `VAL-1013` at the reference.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.aggregation.
enum AggregationRule {
    /// - Parameter target: the number of the resource; `nil` for one that is not in the document.
    static func check(
        _ form: ReferenceForm, target: Int?, targets: [TargetConstraint], _ spot: Spot, walk: inout Walk
    ) {
        let mode: ElementType.Aggregation =
            form.kind == .fragment ? .contained : target == nil ? .referenced : .bundled
        guard let broken = targets.first(where: { !$0.aggregation.isEmpty && !$0.aggregation.contains(mode) }) else {
            return
        }
        if !walk.options.enforcesAggregationOutsideBundles, walk.index.isAlone { return }
        let allowed = ElementType.Aggregation.allCases.filter { broken.aggregation.contains($0) }
        ReferenceRule.report(
            "VAL-1013", .error, spot,
            BilingualText(
                ja: """
                    参照の相手は\(name(mode).ja)が、\(allowed.map { name($0).ja }.joined(separator: "、または"))ことが求められています\
                    \(Origin.ja(broken.origin))。
                    """,
                en: """
                    The target \(name(mode).en), but this is asked for: \
                    \(allowed.map { name($0).en }.joined(separator: ", or "))\(Origin.en(broken.origin)).
                    """),
            hint: BilingualText(
                ja: "相手のリソースを求められた場所に置いてください。", en: "Put the resource where the profile asks for it."),
            walk: &walk)
    }

    private static func name(_ mode: ElementType.Aggregation) -> (ja: String, en: String) {
        switch mode {
        case .contained: ("contained にある", "is contained")
        case .referenced: ("文書の外にある", "is outside the document")
        case .bundled: ("同じ Bundle にある", "is in the same Bundle")
        }
    }
}
