import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks what all definitions have in common: the `url`, and what a publisher may ask for by option.
///
/// - Codes: `VAL-1401` the `url` of a definition is no absolute URI, `VAL-1402` experimental content where an option
///   excludes it, `VAL-1403` a definition of HL7 without its work group, `VAL-1404` without what users of it
///   need, where an option asks for it.
/// - Example: `"url": "ValueSet/a"` gives `VAL-1401` at `ValueSet.url`.
/// - Source: FHIR R4 (4.0.1), references.html#canonical and valueset-definitions.html#ValueSet.url, `.experimental`.
enum CanonicalResourceRule: ResourceRule {
    static let types: Set<String>? = [
        "ActivityDefinition", "CapabilityStatement", "CodeSystem", "CompartmentDefinition", "ConceptMap",
        "EventDefinition", "EvidenceVariable", "ExampleScenario", "GraphDefinition", "ImplementationGuide", "Library",
        "Measure", "MessageDefinition", "NamingSystem", "OperationDefinition", "PlanDefinition", "Questionnaire",
        "ResearchDefinition", "ResearchElementDefinition", "SearchParameter", "StructureDefinition", "StructureMap",
        "TerminologyCapabilities", "TestScript", "ValueSet",
    ]

    /// What a published definition has, by type.
    ///
    /// - Source: FHIR R4 (4.0.1), shareablevalueset.html, shareablecodesystem.html, shareablemeasure.html; the title as
    ///   HL7 asks for it.
    private static let shareable: [String: [String]] = [
        "CodeSystem": [
            "url", "version", "title", "status", "experimental", "description", "content", "caseSensitive",
        ],
        "ValueSet": ["url", "version", "title", "status", "experimental", "description"],
        "ConceptMap": ["url", "version", "title", "status", "experimental", "description"],
        "Measure": ["url", "version", "name", "status", "experimental", "publisher", "description"],
    ]

    private static func checkShareable(_ resource: ResourceContext, walk: inout Walk) {
        let node = resource.node
        guard walk.options.isForPublication, node["url"]?.string?.contains("hl7") ?? false else { return }
        let isSupplement = node["content"]?.string == "supplement"
        let missing = (shareable[resource.type] ?? []).filter { name in
            node[name] == nil && !(isSupplement && name == "caseSensitive")
        }
        guard !missing.isEmpty else { return }
        let list = missing.joined(separator: ", ")
        walk.report(
            "VAL-1404", node: node,
            message: BilingualText(
                ja: "HL7が公表する定義に必要な要素がありません：\(list)。",
                en: "A definition that HL7 publishes must have: \(list)."))
    }

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let node = resource.node
        if let member = node["url"], let url = member.string, !url.isEmpty, !AbsoluteURI.hasScheme(url) {
            walk.report(
                "VAL-1401", node: member,
                message: BilingualText(
                    ja: "定義の url は絶対URIでなければなりません。", en: "The url of a definition must be an absolute URI."))
        }
        if !walk.options.allowsExperimental, node["experimental"]?.boolean == true {
            walk.report(
                "VAL-1402", node: node,
                message: BilingualText(
                    ja: "試験用（experimental）の定義は、ここでは認められていません。",
                    en: "Experimental content is not allowed here."))
        }
        let workGroup = "http://hl7.org/fhir/StructureDefinition/structuredefinition-wg"
        if walk.options.isForPublication, node["url"]?.string?.hasPrefix("http://hl7.org/fhir/") ?? false,
            node.extensionNode(workGroup) == nil
        {
            walk.report(
                "VAL-1403", node: node,
                message: BilingualText(
                    ja: "HL7が公表する定義には、担当の作業部会を示す拡張が必要です。",
                    en: "A definition that HL7 publishes must name its work group in an extension."),
                hint: BilingualText(ja: "拡張 \(workGroup) を加えてください。", en: "Add the extension \(workGroup)."))
        }
        checkShareable(resource, walk: &walk)
    }
}
