import Diagnostics
import FHIRTree

/// Checks that a quantity has the UCUM unit of the item table.
///
/// A warning: tables of earlier periods have other units.
///
/// - Codes: `CKP-0030` (warning).
/// - Example: body height in `m` gives `CKP-0030` at the quantity.
/// - Source: JP eCheckupReport 1.5.0, C (項目表, 単位); Observation (valueQuantity).
enum ResultUnitRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let item = HealthCheckup.item(of: resource.node), let unit = item.unit,
            let quantity = resource.node["valueQuantity"], let code = quantity["code"], code.string != unit
        else { return }
        report(code, unit, walk: &walk)
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CKP-0030", .warning, node: node,
            message: BilingualText(
                ja: "この項目の単位（UCUM）は \(what) でなければなりません。",
                en: "The UCUM unit of this item must be \(what)."),
            hint: BilingualText(
                ja: "code に項目表のUCUM単位を、unit に表示用の単位を書いてください。",
                en: "Write the UCUM unit in code, and the unit to be shown in unit."))
    }
}
