import Diagnostics
import FHIRTree

/// Checks that a prefix or postfix of a disease name has a code of the modifier master, or at least a text.
///
/// Rule CLINS-R-052.
///
/// - Codes: `CLN-0052` (warning).
/// - Example: a prefix extension with a coding of another system gives `CLN-0052` at the extension.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html.
enum DiseaseModifierRule: ResourceRule {
    static let types: Set<String>? = ["Condition"]
    static let profiles: Set<String>? = [ChartSharing.condition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for element in resource.node["code"]?.all("extension") ?? [] {
            guard let url = element.text("url"), ChartSharing.diseaseModifiers.contains(url) else { continue }
            let concept = element["valueCodeableConcept"]
            let hasCode = (concept?.all("coding") ?? []).contains {
                $0.text("system") == ChartSharing.modifierKeyNumber
            }
            if !hasCode, concept?["text"] == nil { report(element, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0052", .warning, node: node,
            message: BilingualText(
                ja: "修飾語の拡張に、修飾語管理番号（master-disease-modKeyNumber）の coding も text もありません。",
                en: "The modifier has neither a coding of master-disease-modKeyNumber nor a text."),
            hint: BilingualText(
                ja: "修飾語管理番号の coding か、text を書いてください。",
                en: "Give the code of the modifier, or a text."))
    }
}
