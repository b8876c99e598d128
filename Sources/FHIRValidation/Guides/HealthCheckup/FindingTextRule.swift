import Diagnostics
import FHIRTree

/// Checks that a component, the words of a finding, has a text as its value.
///
/// The embedded package allows any type.
///
/// - Codes: `CKP-0036` (error).
/// - Example: a component with `valueQuantity` gives `CKP-0036` at `Observation.component[0]`.
/// - Source: JP eCheckupReport 1.5.0, Observation (component).
enum FindingTextRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for component in resource.node.all("component") {
            let isOther = component.members.contains { $0.name.hasPrefix("value") && $0.name != "valueString" }
            if isOther { report(component, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0036", node: node,
            message: BilingualText(
                ja: "component の値は文字列（valueString）でなければなりません。",
                en: "The value of a component must be a string."),
            hint: BilingualText(
                ja: "所見を valueString に書いてください。",
                en: "Write the finding in valueString."))
    }
}
