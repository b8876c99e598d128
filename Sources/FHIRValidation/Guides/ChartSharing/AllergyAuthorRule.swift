import Diagnostics
import FHIRTree

/// Tells that the service uses neither `recorder` nor `asserter` of an allergy.
///
/// Rule CLINS-R-044.
///
/// - Codes: `CLN-0044` (information).
/// - Example: `"recorder": {…}` gives `CLN-0044` at `AllergyIntolerance.recorder`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-AllergyIntolerance-eCS.html.
enum AllergyAuthorRule: ResourceRule {
    static let types: Set<String>? = ["AllergyIntolerance"]
    static let profiles: Set<String>? = [ChartSharing.allergy]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for name in ["recorder", "asserter"] {
            if let element = resource.node[name] { report(element, name, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0044", .information, node: node,
            message: BilingualText(
                ja: "アレルギーの「\(what)」は、このサービスでは使われません。",
                en: "The service does not use \"\(what)\" of an allergy."),
            hint: BilingualText(
                ja: "取り除いてもかまいません。",
                en: "It may be left out."))
    }
}
