import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks the composition of a ValueSet: the systems and value sets that it names, its codes, its filters.
///
/// - Codes: `VAL-1461` `system` is no absolute URI, `VAL-1462` `system` names a value set, or `valueSet` something
///   else, `VAL-1463` a code that its system does not have (a warning in a retired value set), `VAL-1464` a code listed
///   twice (warning), `VAL-1465` a filter whose value or operator does not fit its property, `VAL-1466` `system` names
///   a supplement.
/// - Example: `"system": "#c1"` gives `VAL-1461` at `ValueSet.compose.include[0]`.
/// - Source: FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.compose.include.system, `.concept`, `.filter`,
///   `.valueSet`.
enum ValueSetRule: ResourceRule {
    static let types: Set<String>? = ["ValueSet"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let compose = resource.node["compose"] else { return }
        let isRetired = resource.node["status"]?.string == "retired"
        for part in compose.list("include") + compose.list("exclude") where !walk.report.isFull {
            checkSystem(part, walk: &walk)
            checkValueSets(part, walk: &walk)
            checkConcepts(part, isRetired: isRetired, walk: &walk)
            for filter in part.list("filter") { ValueSetFilterRule.check(filter, of: part, walk: &walk) }
        }
    }

    private static func checkSystem(_ part: SourceNode, walk: inout Walk) {
        guard let system = part["system"]?.string, !system.isEmpty else { return }
        guard AbsoluteURI.hasScheme(system) else {
            walk.report(
                "VAL-1461", node: part,
                message: BilingualText(
                    ja: "system は絶対URIでなければなりません。", en: "'system' must be an absolute URI."),
                hint: system.hasPrefix("#")
                    ? BilingualText(
                        ja: "contained のコード体系も、その url で指してください。",
                        en: "Name a contained code system by its url too.") : nil)
            return
        }
        if walk.store.definitions.codeSystemTable(system)?.isSupplement ?? false {
            walk.report(
                "VAL-1466", node: part,
                message: BilingualText(
                    ja: "system に、コード体系の補遺（supplement）のURLがあります。",
                    en: "'system' holds the canonical of a supplement."),
                hint: BilingualText(
                    ja: "補われるコード体系のURLを書いてください。", en: "Name the code system that is supplemented."))
            return
        }
        guard walk.store.definitions.resourceType(of: system) == "ValueSet" else { return }
        walk.report(
            "VAL-1462", node: part,
            message: BilingualText(
                ja: "system に値セットのURLがあります。", en: "'system' holds the canonical of a value set."),
            hint: BilingualText(
                ja: "値セットを取り込むには valueSet に書いてください。", en: "Include a value set with 'valueSet'."))
    }

    private static func checkValueSets(_ part: SourceNode, walk: inout Walk) {
        for member in part.list("valueSet") {
            guard let canonical = member.string, let type = walk.store.definitions.resourceType(of: canonical),
                type != "ValueSet"
            else { continue }
            walk.report(
                "VAL-1462", node: member,
                message: BilingualText(
                    ja: "valueSet に \(type) のURLがあります。", en: "'valueSet' holds the canonical of a \(type)."))
        }
    }

    /// - Parameter isRetired: whether the value set is out of use, and may name codes that its system has no more.
    private static func checkConcepts(_ part: SourceNode, isRetired: Bool, walk: inout Walk) {
        var seen: Set<String> = []
        let system = part["system"]?.string
        for concept in part.list("concept") where !walk.report.isFull {
            guard let code = concept["code"]?.string else { continue }
            if !seen.insert(code).inserted {
                walk.report(
                    "VAL-1464", .warning, node: concept,
                    message: BilingualText(ja: "同じコードが二度あります。", en: "The code is listed twice."))
            }
            guard let system, walk.store.hasCode(code, system: system) == false else { continue }
            walk.report(
                "VAL-1463", isRetired ? .warning : .error, node: concept,
                message: BilingualText(
                    ja: "コードがコード体系 \(system) にありません。", en: "The code system \(system) does not have the code."))
        }
    }
}
