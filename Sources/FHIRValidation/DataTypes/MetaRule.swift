import Diagnostics
import FHIRTree

/// Checks that no security label of a resource is given twice: they are a set of system and code.
///
/// - Codes: `VAL-1541`.
/// - Example: two labels `N` of one system give `VAL-1541` at `Patient.meta.security[1]`.
/// - Source: FHIR R4 (4.0.1), resource.html#Meta: the labels of a resource are sets.
enum MetaRule: ResourceRule {
    static let types: Set<String>? = nil
    private static let security = ElementName("security")

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let meta = walk.child(of: resource.node.index, named: Walk.meta), walk.tape[meta].kind == .object,
            let list = walk.child(of: meta, named: security), walk.tape[list].kind == .array
        else { return }
        var known: Set<[String]> = []
        for label in walk.document.node(at: list).items {
            guard let code = label["code"]?.string, !known.insert([label["system"]?.string ?? "", code]).inserted
            else { continue }
            walk.report(
                "VAL-1541", node: label,
                message: BilingualText(
                    ja: "同じセキュリティラベルが二度あります。", en: "The security label is given twice."),
                hint: BilingualText(ja: "一つを残して取り除いてください。", en: "Keep one of them."))
        }
    }
}
