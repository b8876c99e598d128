import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks that a content reference leads to an element of the definition.
///
/// - Codes: `VAL-1438`.
/// - Example: `"contentReference": "#Questionnaire.foo"` gives `VAL-1438` at
///   `StructureDefinition.differential.element[0].contentReference`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.contentReference.
enum ContentReferenceRule {
    /// - Parameter base: The base; without it only a snapshot says what elements there are.
    static func check(_ structure: SourceNode, base: StructureDefinition?, walk: inout Walk) {
        let views = ["snapshot", "differential"].compactMap { structure[$0]?.list("element") }
        let references = views.joined().compactMap { $0["contentReference"] }
        guard !references.isEmpty, base != nil || structure["snapshot"] != nil else { return }
        var ids = Set(views.joined().compactMap { ($0["id"] ?? $0["path"])?.string })
        ids.formUnion(base?.elements.map(\.id) ?? [])
        for reference in references {
            guard let text = reference.string else { continue }
            let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 {
                // A definition that is named must be known for it; its own elements are these.
                let url = String(parts[0]), id = String(parts[1])
                guard url.isEmpty || url == structure["url"]?.string || url == base?.url else {
                    guard let other = walk.store.definitions.structure(url) else { continue }
                    if !other.elements.contains(where: { $0.id == id }) { report(reference, walk: &walk) }
                    continue
                }
                if ids.contains(id) { continue }
            }
            report(reference, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1438", node: node,
            message: BilingualText(
                ja: "contentReference の指す要素がありません。", en: "There is no element to which the content reference leads."),
            hint: BilingualText(
                ja: "「#」に続けて、この定義の要素の id を書いてください。",
                en: "Write '#' and the id of an element of this definition."))
    }
}
