import Diagnostics
import FHIRPath
import FHIRTree

/// Checks a SearchParameter: that its expression fits the types that it is for, that it narrows what it derives from,
/// and that a composite has its parts.
///
/// - Codes: `VAL-1471` the expression cannot be used, `VAL-1472` a base type or a type that the parameter it derives
///   from does not have, `VAL-1473` composite without two components, or components of what is not composite.
/// - Example: `"base": ["Patient"], "expression": "Organization.name"` gives `VAL-1471` at
///   `SearchParameter.expression`.
/// - Source: FHIR R4 (4.0.1), searchparameter-definitions.html#SearchParameter.expression, `.derivedFrom`,
///   `.component`.
enum SearchParameterRule: ResourceRule {
    static let types: Set<String>? = ["SearchParameter"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let node = resource.node
        let bases = node.texts("base"), type = node["type"]?.string
        if let expression = node["expression"] { check(expression, bases: bases, walk: &walk) }
        if let canonical = node["derivedFrom"]?.string,
            let origin = walk.store.definitions.searchParameter(canonical)
        {
            let isOpen = origin.base.contains("Resource") || origin.base.contains("DomainResource")
            for base in bases where !isOpen && !origin.base.contains(base) {
                walk.report(
                    "VAL-1472", node: node,
                    message: BilingualText(
                        ja: "もとの検索パラメータは \(base) のためのものではありません。",
                        en: "The search parameter that this derives from is not for \(base)."))
            }
            if let type, type != origin.type {
                walk.report(
                    "VAL-1472", node: node,
                    message: BilingualText(
                        ja: "もとの検索パラメータの種類は \(origin.type) ですが、\(type) です。",
                        en:
                            "The type is \(type), that of the search parameter that this derives from is \(origin.type)."
                    ))
            }
        }
        let components = node.list("component").count
        if type == "composite" ? components < 2 : components > 0 {
            walk.report(
                "VAL-1473", node: node,
                message: type == "composite"
                    ? BilingualText(
                        ja: "composite の検索パラメータには component が二つ以上必要です。",
                        en: "A composite search parameter needs two or more components.")
                    : BilingualText(
                        ja: "composite でない検索パラメータに component があります。",
                        en: "Only a composite search parameter has components."))
        }
    }

    private static func check(_ expression: SourceNode, bases: [String], walk: inout Walk) {
        guard let text = expression.string, !text.isEmpty else { return }
        var key = ([text] + bases).joined(separator: "\n")
        let store = walk.store, cache = walk.cache
        let found = key.withUTF8 { key in
            cache.searchFaults.value(for: key) { _ in fault(in: text, bases: bases, store) }
        }
        if let found { report(found, at: expression, walk: &walk) }
    }

    /// Why an expression cannot be used for the types.
    private static func fault(in text: String, bases: [String], _ store: PlanStore) -> BilingualText? {
        do {
            _ = try FHIRPathExpression(text)
        } catch {
            return error.message
        }
        let isOpen = bases.contains("Resource") || bases.contains("DomainResource")
        for part in FHIRPathText.alternatives(of: text) {
            let first = FHIRPathText.firstName(of: part)
            let named = first.flatMap { store.isResourceType($0) ? $0 : nil }
            if let named, !isOpen, !bases.contains(named) {
                return BilingualText(
                    ja: "「\(named)」で始まりますが、base にありません。", en: "It starts with '\(named)', which is not a known base.")
            }
            var fault: BilingualText?
            for type in named.map({ [$0] }) ?? bases {
                do {
                    _ = try FHIRPathExpression(part, on: type)
                    fault = nil
                    break
                } catch { fault = error.message }
            }
            if let fault { return fault }
        }
        return nil
    }

    private static func report(_ fault: BilingualText, at node: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1471", node: node,
            message: BilingualText(
                ja: "検索パラメータの式が使えません：\(fault.ja)", en: "The expression cannot be used: \(fault.en)"))
    }
}
