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
/// What ``CanonicalReferenceRule`` tells of the canonical is not told again.
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
        if canonical.hasPrefix("#") { return contained(canonical, member, walk: &walk) }
        if let entry = walk.forms.entry(canonical, in: walk.document) {
            return walk.forms.form(of: entry, container: nil, store: walk.store)
        }
        if let form = walk.store.form(canonical) { return form }
        let known = walk.canonical(at: member.index)
        if known.isStructure || known.isValueSet || known.named.map({ $0.name != type }) ?? false { return nil }
        if let other = walk.store.definitions.resourceType(of: canonical), other != type {
            walk.report(
                "VAL-1302", node: member,
                message: BilingualText(
                    ja: "questionnaire のURLは \(type) ではなく \(other) のものです。",
                    en: "The canonical in 'questionnaire' is that of a \(other), not of a \(type)."),
                hint: BilingualText(ja: "\(type) の url を書いてください。", en: "Write the url of a \(type)."))
            return nil
        }
        unknown(response, walk: &walk)
        return nil
    }

    private static let type = "Questionnaire"

    private static func contained(
        _ canonical: String, _ member: SourceNode, walk: inout Walk
    ) -> QuestionnaireForm? {
        let index = walk.index
        let id = String(canonical.prefix { $0 != "|" })
        guard let number = index.resource(around: member.index),
            case .resource(let found) = index.target(of: id, from: number), index.type(of: found)?.name == type
        else { return nil }
        let container = index.resources[found].parent.map { walk.document.node(at: index.resources[$0].entry) }
        return walk.forms.form(
            of: walk.document.node(at: index.resources[found].entry), container: container, store: walk.store)
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
