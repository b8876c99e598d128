import Diagnostics
import FHIRTree

/// The Questionnaires that a document holds itself, each prepared once.
struct QuestionnaireForms {
    /// The Questionnaires of the entries of a Bundle by canonical; found when first asked for.
    private var entries: [String: SourceNode]?
    private var forms: [Int: QuestionnaireForm] = [:]

    /// The form of a resource of the document.
    mutating func form(of resource: SourceNode, container: SourceNode?, store: PlanStore) -> QuestionnaireForm {
        if let known = forms[resource.index] { return known }
        let form = QuestionnaireForm(resource, container: container, definitions: store.definitions)
        forms[resource.index] = form
        return form
    }

    /// The Questionnaire of the Bundle with a canonical.
    mutating func entry(_ canonical: String, in document: SourceDocument) -> SourceNode? {
        if let entries { return entries[canonical] }
        var found: [String: SourceNode] = [:]
        let root = document.root
        if root["resourceType"]?.string == "Bundle" {
            for entry in root.list("entry") {
                guard let resource = entry["resource"], resource["resourceType"]?.string == "Questionnaire",
                    let url = resource["url"]?.string
                else { continue }
                found[url] = found[url] ?? resource
                if let version = resource["version"]?.string { found["\(url)|\(version)"] = resource }
            }
        }
        entries = found
        return found[canonical]
    }
}

/// Finds the Questionnaire that a response answers.
///
/// - Codes: `VAL-1301` not known here (warning), `VAL-1302` something else has that canonical.
/// - Example: `"questionnaire": "http://example.org/Questionnaire/other"` gives `VAL-1301` at `QuestionnaireResponse`.
/// - Source: FHIR R4 (4.0.1), questionnaireresponse-definitions.html#QuestionnaireResponse.questionnaire.
enum QuestionnaireLookup {
    /// The form, from `contained`, the Bundle or the definitions, in this order.
    static func form(for response: ResourceContext, walk: inout Walk) -> QuestionnaireForm? {
        guard let member = response.node["questionnaire"], let canonical = member.string, !canonical.isEmpty else {
            return nil
        }
        if canonical.hasPrefix("#") { return contained(canonical, response, walk: &walk) }
        if let entry = walk.forms.entry(canonical, in: walk.document) {
            return walk.forms.form(of: entry, container: nil, store: walk.store)
        }
        if let form = walk.store.form(canonical) { return form }
        if let type = walk.store.definitions.resourceType(of: canonical) ?? typeInURL(canonical, walk),
            type != "Questionnaire"
        {
            walk.report(
                "VAL-1302", node: member,
                message: BilingualText(
                    ja: "questionnaire のURLは Questionnaire ではなく \(type) のものです。",
                    en: "The canonical in 'questionnaire' is that of a \(type), not of a Questionnaire."))
            return nil
        }
        unknown(response, walk: &walk)
        return nil
    }

    /// The type that a canonical of FHIR itself names: `http://hl7.org/fhir/ValueSet/example`.
    private static func typeInURL(_ canonical: String, _ walk: borrowing Walk) -> String? {
        let parts = canonical.split(separator: "/")
        guard canonical.hasPrefix("http://hl7.org/fhir/"), parts.count == 5 else { return nil }
        let type = String(parts[3])
        return walk.store.isResourceType(type) ? type : nil
    }

    private static func contained(
        _ canonical: String, _ response: ResourceContext, walk: inout Walk
    ) -> QuestionnaireForm? {
        let id = String(canonical.dropFirst())
        for container in [response.node, walk.document.root] {
            let found = container.list("contained").first {
                $0["id"]?.string == id && $0["resourceType"]?.string == "Questionnaire"
            }
            if let found { return walk.forms.form(of: found, container: container, store: walk.store) }
        }
        unknown(response, walk: &walk)
        return nil
    }

    private static func unknown(_ response: ResourceContext, walk: inout Walk) {
        walk.report(
            "VAL-1301", .warning, node: response.node,
            message: BilingualText(
                ja: "回答のもとの Questionnaire がここにないため、回答を照合していません。",
                en: "The Questionnaire is not known here, so the answers were not compared with it."),
            hint: BilingualText(
                ja: "Questionnaire を contained かBundleに入れるか、定義として指定してください。",
                en: "Put it into 'contained' or the Bundle, or give it with the definitions."))
    }
}
