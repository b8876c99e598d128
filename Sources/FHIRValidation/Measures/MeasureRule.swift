import Diagnostics
import FHIRTree

/// Checks, where the options ask for it, that the logic of the stratifiers of a Measure is at hand: criteria in CQL
/// name definitions of its libraries. Those of populations may be whole expressions.
///
/// - Codes: `VAL-1535` criteria in CQL of a Measure whose libraries are not known.
/// - Example: a stratifier with `"language": "text/cql"` in a Measure without `library` gives `VAL-1535` at its
///   `criteria`.
/// - Source: FHIR R4 (4.0.1), measure-definitions.html#Measure.library and measure.html (criteria refer to expressions
///   of the libraries).
enum MeasureRule: ResourceRule {
    static let types: Set<String>? = ["Measure"]

    private static let languages: Set<String> = ["text/cql", "text/cql.identifier", "text/cql-identifier"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard walk.options.requiresMeasureLibraries else { return }
        let node = resource.node
        let isKnown = node.texts("library").contains { canonical in
            canonical.hasPrefix("#") || walk.store.definitions.resource("Library", canonical) != nil
        }
        guard !isKnown else { return }
        for group in node.list("group") {
            for stratifier in group.list("stratifier") {
                check(stratifier, walk: &walk)
                for component in stratifier.list("component") { check(component, walk: &walk) }
            }
        }
    }

    private static func check(_ part: SourceNode, walk: inout Walk) {
        guard let criteria = part["criteria"], let language = criteria["language"]?.string,
            languages.contains(language)
        else { return }
        walk.report(
            "VAL-1535", node: criteria,
            message: BilingualText(
                ja: "基準がCQLで書かれていますが、Measure のライブラリーがここにありません。",
                en: "The criteria are in CQL, but no library of the Measure is known here."))
    }
}
