import Diagnostics
import FHIRTree

/// Checks that the codes of a ConceptMap are codes of the systems that it maps.
///
/// - Codes: `VAL-1481` code that the source does not have, `VAL-1482` code that the target does not have.
/// - Example: a target code `X` where the target has no such code gives `VAL-1482` at
///   `ConceptMap.group[0].element[0].target[0].code`.
/// - Source: FHIR R4 (4.0.1), conceptmap-definitions.html#ConceptMap.group.element.code and `.target.code`.
enum ConceptMapRule: ResourceRule {
    static let types: Set<String>? = ["ConceptMap"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for group in resource.node.list("group") where !walk.report.isFull {
            let source = group["source"]?.string, target = group["target"]?.string
            for element in group.list("element") where !walk.report.isFull {
                check(element, system: source, "VAL-1481", walk: &walk)
                for mapped in element.list("target") { check(mapped, system: target, "VAL-1482", walk: &walk) }
            }
        }
    }

    private static func check(_ node: SourceNode, system: String?, _ code: String, walk: inout Walk) {
        guard let system, let member = node["code"], let text = member.string,
            walk.store.hasCode(text, system: system) == false
        else { return }
        walk.report(
            code, node: member,
            message: BilingualText(
                ja: "コードがコード体系 \(system) にありません。", en: "The code system \(system) does not have the code."))
    }
}
