import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks that a reference names a version of its target where a profile asks for one, and none where it asks for none.
///
/// Asked of RESTful references: contained resources and those of a Bundle by `urn:` have no versions.
///
/// - Codes: `VAL-1029`.
/// - Example: `Patient/1` where a profile says `"versioning": "specific"` gives `VAL-1029` at the reference.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.versioning;
///   references.html#literal (`…/_history/…`).
enum VersioningRule {
    static func check(
        _ reference: Int, _ form: ReferenceForm, targets: [TargetConstraint], _ spot: Spot, walk: inout Walk
    ) {
        guard targets.contains(where: { $0.versioning != nil }), form.kind == .relative || form.kind == .restful else {
            return
        }
        let isSpecific = walk.text(reference).contains("/_history/")
        let wanted: ElementType.Versioning = isSpecific ? .independent : .specific
        guard let broken = targets.first(where: { $0.versioning == wanted }) else { return }
        ReferenceRule.report(
            "VAL-1029", .error, spot,
            isSpecific
                ? BilingualText(
                    ja: "参照の相手の版は指定しないことが求められています\(Origin.ja(broken.origin))。",
                    en: "The reference must not name a version of its target\(Origin.en(broken.origin)).")
                : BilingualText(
                    ja: "参照の相手の版を指定することが求められています\(Origin.ja(broken.origin))。",
                    en: "The reference must name a version of its target\(Origin.en(broken.origin))."),
            hint: isSpecific
                ? BilingualText(ja: "「/_history/」から後ろを取り除いてください。", en: "Remove what begins with '/_history/'.")
                : BilingualText(
                    ja: "「Patient/123/_history/1」のように版を加えてください。", en: "Add the version, as in 'Patient/123/_history/1'."
                ),
            walk: &walk)
    }
}
