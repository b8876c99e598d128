import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks the properties that a CodeSystem declares, and the value set that stands for all of its codes.
///
/// - Codes: `VAL-1457` property declared twice, with a URI that is not absolute, or with one of FHIR's under another
///   property's code or another type, `VAL-1459` value set of all codes that is not one.
/// - Example: `{"code": "child", "uri": "http://hl7.org/fhir/concept-properties#parent", "type": "code"}` gives
///   `VAL-1457` at `CodeSystem.property[0]`.
/// - Source: FHIR R4 (4.0.1), codesystem-definitions.html#CodeSystem.property, `.valueSet`;
///   codesystem-concept-properties.html.
enum CodeSystemPropertyRule {
    /// What a code system declares.
    struct Properties {
        /// The type of each property by its code; empty text where none is given.
        var types: [String: String] = [:]
        /// The properties whose values are codes of the code system itself.
        var internalCodes: Set<String> = []
    }

    private static let base = "http://hl7.org/fhir/concept-properties#"
    /// The type of each property that FHIR defines.
    private static let known = [
        "status": "code", "inactive": "boolean", "effectiveDate": "dateTime", "deprecationDate": "dateTime",
        "retirementDate": "dateTime", "notSelectable": "boolean", "parent": "code", "child": "code", "partOf": "code",
        "synonym": "code", "comment": "string", "itemWeight": "decimal",
    ]
    /// Those of FHIR's properties that name codes of the same code system.
    private static let hierarchy: Set<String> = ["parent", "child", "partOf", "synonym"]

    static func check(_ node: SourceNode, walk: inout Walk) -> Properties {
        var properties = Properties()
        var uris: Set<String> = []
        for property in node.list("property") where !walk.report.isFull {
            let code = property["code"]?.string ?? "", type = property["type"]?.string ?? ""
            let uri = property["uri"]?.string ?? ""
            let isTwice = !code.isEmpty && properties.types[code] != nil
            properties.types[code] = type
            if uri.hasPrefix(base), hierarchy.contains(String(uri.dropFirst(base.count))) {
                properties.internalCodes.insert(code)
            }
            if isTwice || (!uri.isEmpty && !uris.insert(uri).inserted) { twice(property, walk: &walk) }
            if !uri.isEmpty { check(uri, code: code, type: type, property, of: node, walk: &walk) }
        }
        return properties
    }

    private static func check(
        _ uri: String, code: String, type: String, _ property: SourceNode, of node: SourceNode, walk: inout Walk
    ) {
        guard AbsoluteURI.hasScheme(uri) else {
            walk.report(
                "VAL-1457", node: property,
                message: BilingualText(
                    ja: "プロパティの uri は絶対URIでなければなりません。", en: "The uri of a property must be absolute."))
            return
        }
        guard uri.hasPrefix(base) else { return }
        let name = String(uri.dropFirst(base.count))
        // Later versions of FHIR know more of them.
        guard let wanted = known[name] else { return }
        if known[code] != nil, code != name {
            walk.report(
                "VAL-1457", node: property,
                message: BilingualText(
                    ja: "この uri はプロパティ「\(name)」のものですが、コードが「\(code)」です。",
                    en: "The uri is that of the property '\(name)', but the code is '\(code)'."))
        }
        guard !type.isEmpty, type != wanted else { return }
        walk.report(
            "VAL-1457", node: property,
            message: BilingualText(
                ja: "この uri のプロパティの型は \(wanted) ですが、\(type) です。",
                en: "The property of this uri has the type \(wanted), but is declared as \(type)."))
    }

    private static func twice(_ property: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1457", node: property,
            message: BilingualText(
                ja: "同じ code か uri のプロパティが、前にも宣言されています。",
                en: "A property of the same code or uri has been declared before."))
    }

    /// The value set of all codes has one include, of the whole code system.
    static func checkValueSet(of node: SourceNode, walk: inout Walk) {
        guard let member = node["valueSet"], let canonical = member.string, let url = node["url"]?.string,
            node["content"]?.string != "supplement",
            let valueSet = walk.store.definitions.resource("ValueSet", canonical)
        else { return }
        let includes = valueSet["compose"]?.list("include") ?? []
        let part = includes.first
        let isWhole = part.map { $0["valueSet"] == nil && $0["concept"] == nil && $0["filter"] == nil } ?? false
        guard includes.count != 1 || part?["system"]?.string != url || !isWhole else { return }
        walk.report(
            "VAL-1459", node: node,
            message: BilingualText(
                ja: "valueSet の値セットが、このコード体系のすべてのコードを表すものではありません。",
                en: "The value set in 'valueSet' does not stand for all codes of this code system."))
    }
}
