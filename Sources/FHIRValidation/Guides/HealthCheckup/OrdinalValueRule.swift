import Diagnostics
import FHIRTree

/// Tells of an answer of an ordered list (CO) without its order.
///
/// - Codes: `CKP-0037` (information).
/// - Example: the result of sugar in urine without the extension gives `CKP-0037` at the coding.
/// - Source: JP eCheckupReport 1.5.0, Observation (value, ordinalValue).
enum OrdinalValueRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let item = HealthCheckup.item(of: resource.node), item.kind == .ordinal else { return }
        for coding in resource.node.codings("valueCodeableConcept") {
            let url = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
            if coding.extensions(url).isEmpty { report(coding, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0037", .information, node: node,
            message: BilingualText(
                ja: "順序のある回答（CO）の coding に拡張 ordinalValue がありません。",
                en: "The coding of an ordered answer (CO) has no extension ordinalValue."),
            hint: BilingualText(
                ja: "拡張 ordinalValue で順序を示せます。",
                en: "Give the order with the extension ordinalValue."))
    }
}
