import Diagnostics
import FHIRTree

/// Checks a CodeSystem: that its content is what `content` and `count` say, that no code is defined twice, and that the
/// properties of its concepts are declared, with the declared type. See ``CodeSystemPropertyRule`` for the
/// declarations.
///
/// - Codes: `VAL-1451` concepts in a code system without content, `VAL-1452` another number of concepts, `VAL-1453` a
///   supplement that names no code system, or what it names without being one, `VAL-1454` property that is not declared
///   (warning), `VAL-1455` property of another type, `VAL-1456` code defined twice, `VAL-1458` a property names a code
///   that is not here, `VAL-1460` a supplement adds to a code that its code system does not have.
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
        if let member = node["supplements"], let content, content != "supplement" {
            walk.report(
                "VAL-1453", node: node["content"] ?? member,
                message: BilingualText(
                    ja: "supplements のあるコード体系の content は supplement ですが、\(content) です。",
                    en: "With 'supplements' the content is 'supplement', but it is '\(content)'."))
        }
        let properties = CodeSystemPropertyRule.check(node, walk: &walk)
        CodeSystemPropertyRule.checkValueSet(of: node, walk: &walk)
        let supplemented = content == "supplement" ? node["supplements"]?.string : nil
        let count = checkConcepts(concepts, properties, of: supplemented, walk: &walk)
        if content == "complete", let stated = node["count"], let number = stated.integer, number != count {
            walk.report(
                "VAL-1452", node: stated,
                message: BilingualText(
                    ja: "count は \(number) ですが、コードは\(count)個あります。",
                    en: "'count' is \(number), but there are \(count) codes."))
        }
    }

    /// Checks the concepts at every level, and counts them.
    ///
    /// - Parameter supplemented: the code system whose codes a supplement adds to.
    private static func checkConcepts(
        _ concepts: [SourceNode], _ properties: CodeSystemPropertyRule.Properties, of supplemented: String?,
        walk: inout Walk
    ) -> Int {
        var all: [SourceNode] = [], pending: [SourceNode] = concepts.reversed()
        while let concept = pending.popLast() {
            all.append(concept)
            pending += concept.list("concept").reversed()
        }
        var codes: Set<String> = []
        for concept in all where !walk.report.isFull {
            guard let code = concept["code"]?.string else { continue }
            if !codes.insert(code).inserted { twice(concept, walk: &walk) }
            if let supplemented, walk.store.hasCode(code, system: supplemented) == false {
                notSupplemented(concept, supplemented, walk: &walk)
            }
        }
        var undeclared: Set<String> = []
        for property in all.lazy.flatMap({ $0.list("property") }) where !walk.report.isFull {
            guard let code = property["code"]?.string else { continue }
            guard let type = properties.types[code] else {
                if !common.contains(code), undeclared.insert(code).inserted { report(code, property, walk: &walk) }
                continue
            }
            guard let value = property.choice("value"), !type.isEmpty else { continue }
            guard value.type == type else {
                walk.report(
                    "VAL-1455", node: property,
                    message: BilingualText(
                        ja: "プロパティ「\(code)」の型は \(type) ですが、\(value.type) です。",
                        en: "The property '\(code)' is declared as \(type), but has a \(value.type)."))
                continue
            }
            if supplemented == nil, properties.internalCodes.contains(code), let target = value.node.string,
                !codes.contains(target)
            {
                noTarget(code, property, walk: &walk)
            }
        }
        return all.count
    }

    private static func twice(_ concept: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1456", node: concept,
            message: BilingualText(
                ja: "同じコードが前にも定義されています。", en: "The code has been defined before."))
    }

    private static func notSupplemented(_ concept: SourceNode, _ system: String, walk: inout Walk) {
        walk.report(
            "VAL-1460", node: concept,
            message: BilingualText(
                ja: "補われるコード体系 \(system) に、このコードがありません。",
                en: "The code system \(system), which is supplemented, does not have the code."))
    }

    private static func noTarget(_ code: String, _ property: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1458", node: property,
            message: BilingualText(
                ja: "プロパティ「\(code)」の値は、このコード体系のコードではありません。",
                en: "The value of the property '\(code)' is not a code of this code system."))
    }

    private static func report(_ code: String, _ property: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1454", .warning, node: property,
            message: BilingualText(
                ja: "プロパティ「\(code)」が CodeSystem.property で宣言されていません。",
                en: "The property '\(code)' is not declared in CodeSystem.property."))
    }
}
