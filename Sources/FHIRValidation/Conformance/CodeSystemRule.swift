import Diagnostics
import FHIRTree

/// Checks a CodeSystem: that its content is what `content` and `count` say, and that the properties of its concepts are
/// declared, with the declared type.
///
/// - Codes: `VAL-1451` concepts in a code system without content, `VAL-1452` another number of concepts, `VAL-1453` a
///   supplement that names no code system, `VAL-1454` property that is not declared (warning), `VAL-1455` property of
///   another type.
/// - Example: `"content": "not-present"` beside `concept` gives `VAL-1451` at `CodeSystem.concept[0]`.
/// - Source: FHIR R4 (4.0.1), codesystem-definitions.html#CodeSystem.content, `.count`, `.supplements`,
///   `.concept.property`; codesystem-concept-properties.html.
enum CodeSystemRule: ResourceRule {
    static let types: Set<String>? = ["CodeSystem"]

    /// Properties that FHIR defines for every code system.
    private static let common: Set<String> = [
        "inactive", "deprecated", "deprecationDate", "retirementDate", "notSelectable", "parent", "child", "status",
        "effectiveDate", "partOf", "synonym", "comment", "itemWeight", "order", "label",
    ]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let node = resource.node, content = node["content"]?.string
        let concepts = node.list("concept")
        if content == "not-present", let first = concepts.first {
            walk.report(
                "VAL-1451", node: first,
                message: BilingualText(
                    ja: "content が not-present なのに concept があります。",
                    en: "The content is 'not-present', but there are concepts."))
        }
        if content == "supplement", node["supplements"] == nil {
            walk.report(
                "VAL-1453", node: node,
                message: BilingualText(
                    ja: "補遺（supplement）には、対象のコード体系を示す supplements が必要です。",
                    en: "A supplement must name its code system in 'supplements'."))
        }
        let count = checkConcepts(concepts, declared: declared(node), walk: &walk)
        if content == "complete", let stated = node["count"], let number = stated.integer, number != count {
            walk.report(
                "VAL-1452", node: node,
                message: BilingualText(
                    ja: "count は \(number) ですが、コードは\(count)個あります。",
                    en: "'count' is \(number), but there are \(count) codes."))
        }
    }

    private static func declared(_ node: SourceNode) -> [String: String] {
        var types: [String: String] = [:]
        for property in node.list("property") {
            if let code = property["code"]?.string { types[code] = property["type"]?.string ?? "" }
        }
        return types
    }

    /// Checks the concepts at every level, and counts them.
    private static func checkConcepts(
        _ concepts: [SourceNode], declared: [String: String], walk: inout Walk
    ) -> Int {
        var pending = concepts, count = 0
        var undeclared: Set<String> = []
        while let concept = pending.popLast() {
            count += 1
            pending += concept.list("concept")
            for property in concept.list("property") where !walk.report.isFull {
                guard let code = property["code"]?.string else { continue }
                guard let type = declared[code] else {
                    if !common.contains(code), undeclared.insert(code).inserted { report(code, property, walk: &walk) }
                    continue
                }
                guard let value = property.choice("value"), !type.isEmpty, !fits(value.type, type) else { continue }
                walk.report(
                    "VAL-1455", node: property,
                    message: BilingualText(
                        ja: "プロパティ「\(code)」の型は \(type) ですが、\(value.type) です。",
                        en: "The property '\(code)' is declared as \(type), but has a \(value.type)."))
            }
        }
        return count
    }

    private static func report(_ code: String, _ property: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1454", .warning, node: property,
            message: BilingualText(
                ja: "プロパティ「\(code)」が CodeSystem.property で宣言されていません。",
                en: "The property '\(code)' is not declared in CodeSystem.property."))
    }

    private static func fits(_ type: String, _ declared: String) -> Bool {
        type == declared || (type == "code" && declared == "Coding")
    }
}
