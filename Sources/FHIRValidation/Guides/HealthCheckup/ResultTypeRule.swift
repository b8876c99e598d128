import Diagnostics
import FHIRTree

/// Checks that the value of an item has the type of the item table: quantity, code or text.
///
/// Items that the table does not have are left alone.
///
/// - Codes: `CKP-0029` (error).
/// - Example: body height as a string gives `CKP-0029` at the value.
/// - Source: JP eCheckupReport 1.5.0, C (項目表); Observation (value).
enum ResultTypeRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let item = HealthCheckup.item(of: resource.node) else { return }
        let allowed: [String]
        switch item.kind {
        case .quantity: allowed = ["valueQuantity"]
        case .code, .ordinal: allowed = ["valueCodeableConcept"]
        case .text: allowed = ["valueString", "valueDateTime"]
        }
        for name in HealthCheckup.values where !allowed.contains(name) {
            if let value = resource.node[name] { report(value, allowed[0], walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CKP-0029", node: node,
            message: BilingualText(
                ja: "この項目の結果値は \(what) でなければなりません。",
                en: "The value of this item must be \(what)."),
            hint: BilingualText(
                ja: "項目表の型で書いてください。",
                en: "Write it in the type of the item table."))
    }
}
