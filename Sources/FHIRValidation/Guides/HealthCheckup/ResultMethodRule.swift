import Diagnostics
import FHIRTree

/// Checks that the method is that of the item code, which implies it.
///
/// - Codes: `CKP-0032` (warning).
/// - Example: the code of one method with another in `method` gives `CKP-0032` at it.
/// - Source: JP eCheckupReport 1.5.0, C (項目表, 検査方法コード).
enum ResultMethodRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let item = HealthCheckup.item(of: resource.node), let method = item.method,
            let element = resource.node["method"]
        else { return }
        let codes = resource.node.codes("method", system: HealthCheckup.methodCode)
        guard !codes.isEmpty, !codes.contains(method) else { return }
        report(element, method, walk: &walk)
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CKP-0032", .warning, node: node,
            message: BilingualText(
                ja: "この項目コードの検査方法コードは \(what) でなければなりません。",
                en: "The method of this item code must be \(what)."),
            hint: BilingualText(
                ja: "項目コードか検査方法を確かめてください。",
                en: "Check the item code and the method."))
    }
}
