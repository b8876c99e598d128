import Diagnostics
import FHIRTree

/// Checks that the search parameters of a CapabilityStatement have the type that their definitions give.
///
/// - Codes: `VAL-1483`.
/// - Example: `"definition": "…/SearchParameter/Patient-birthdate", "type": "token"` gives `VAL-1483` at
///   `CapabilityStatement.rest[0].resource[0].searchParam[0]`.
/// - Source: FHIR R4 (4.0.1), capabilitystatement-definitions.html#CapabilityStatement.rest.resource.searchParam.type.
enum CapabilityStatementRule: ResourceRule {
    static let types: Set<String>? = ["CapabilityStatement"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for rest in resource.node.list("rest") {
            check(rest.list("searchParam"), walk: &walk)
            for resource in rest.list("resource") where !walk.report.isFull {
                check(resource.list("searchParam"), walk: &walk)
            }
        }
    }

    private static func check(_ parameters: [SourceNode], walk: inout Walk) {
        for parameter in parameters {
            guard let canonical = parameter["definition"]?.string, let type = parameter["type"]?.string,
                let definition = walk.store.definitions.searchParameter(canonical), definition.type != type
            else { continue }
            walk.report(
                "VAL-1483", node: parameter,
                message: BilingualText(
                    ja: "検索パラメータの種類は \(type) ですが、定義では \(definition.type) です。",
                    en: "The type is \(type), but the definition of the search parameter says \(definition.type)."))
        }
    }
}
