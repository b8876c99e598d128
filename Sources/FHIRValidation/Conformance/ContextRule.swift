import Diagnostics
import FHIRDefinitions
import FHIRPath
import FHIRTree

/// Checks where a StructureDefinition says that its extension may stand.
///
/// - Codes: `VAL-1415` an element that FHIR does not have, or an expression that is none, `VAL-1417` contexts of what
///   is no extension.
/// - Example: `{"type": "element", "expression": "Patient.colour"}` gives `VAL-1415` at
///   `StructureDefinition.context[0]`.
/// - Source: FHIR R4 (4.0.1), structuredefinition-definitions.html#StructureDefinition.context, `.contextInvariant`.
enum ContextRule {
    /// Names for groups of resources that later versions of FHIR define, and R4's extensions use already.
    private static let groups: Set<String> = ["CanonicalResource", "MetadataResource"]

    static func check(_ node: SourceNode, walk: inout Walk) {
        let contexts = node.list("context")
        guard node["type"]?.string == "Extension" else {
            for context in contexts + node.list("contextInvariant") {
                walk.report(
                    "VAL-1417", node: context,
                    message: BilingualText(
                        ja: "拡張ではない定義に、拡張の置き場所（context）があります。",
                        en: "The definition is not of an extension, but has a context for extensions."))
            }
            return
        }
        for context in contexts where context["type"]?.string == "fhirpath" {
            guard let text = context["expression"]?.string, (try? FHIRPathExpression(text)) == nil else { continue }
            walk.report(
                "VAL-1415", node: context,
                message: BilingualText(
                    ja: "context の式をFHIRPathとして読めません。", en: "The context is not an expression of FHIRPath."),
                hint: BilingualText(ja: "式の書き方を確かめてください。", en: "Check how the expression is written."))
        }
        for context in contexts {
            guard context["type"]?.string == "element", let path = context["expression"]?.string, !path.contains(":"),
                !exists(path, walk.store)
            else { continue }
            walk.report(
                "VAL-1415", node: context,
                message: BilingualText(
                    ja: "context の式が指す要素「\(path)」は、FHIRにありません。",
                    en: "The context names an element that FHIR does not have: '\(path)'."),
                hint: BilingualText(
                    ja: "「Patient」や「Patient.contact」のように、R4の型かその要素を書いてください。",
                    en: "Name a type of R4 or an element of one, such as 'Patient' or 'Patient.contact'."))
        }
    }

    /// Whether a path such as `Patient.contact.name` names an element, data types included.
    private static func exists(_ path: String, _ store: PlanStore) -> Bool {
        let steps = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let root = steps.first, !groups.contains(root) else { return true }
        guard var index = store.type(named: root) else { return false }
        var id = root
        for (place, step) in steps.enumerated().dropFirst() {
            let children = index.children(of: id)
            guard let child = children.first(where: { fits(step, $0) }) else { return false }
            guard place < steps.count - 1 else { return true }
            if let target = child.contentReference {
                id = PlanCompiler.referencedID(target)
            } else if index.hasChildren(child.id) {
                id = child.id
            } else if child.types.count == 1, let type = store.type(named: child.types[0].fhirType) {
                (index, id) = (type, child.types[0].fhirType)
            } else {
                return true  // a choice, or any resource: what stands below is open
            }
        }
        return true
    }

    private static func fits(_ step: String, _ element: ElementDefinition) -> Bool {
        if step == element.name { return true }
        return element.isChoice && step.hasPrefix(element.name.dropLast(3))
    }
}
