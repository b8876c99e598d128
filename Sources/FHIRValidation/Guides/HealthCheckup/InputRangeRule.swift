import Diagnostics
import FHIRTree

/// Tells of a value outside the input range of its item that is not marked so (HX, LX).
///
/// Only told: the ranges are unconfirmed.
///
/// - Codes: `CKP-0033` (information).
/// - Example: a body height of 300 cm gives `CKP-0033` at the quantity.
/// - Source: JP eCheckupReport 1.5.0, C (項目表, 入力最小値・入力最大値); Observation (interpretation).
enum InputRangeRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let item = HealthCheckup.item(of: resource.node), let range = item.range,
            let quantity = resource.node["valueQuantity"], quantity.text("code") == item.unit,
            let value = quantity["value"]?.text.flatMap(Double.init)
        else { return }
        let codes = resource.node.allCodings("interpretation").compactMap { $0.text("code") }
        if value <= range.low && !codes.contains("LX") || value >= range.high && !codes.contains("HX") {
            report(quantity, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0033", .information, node: node,
            message: BilingualText(
                ja: "結果値が入力範囲の外ですが、判定に HX（以上）または LX（以下）がありません。",
                en: "The value is outside the input range, and not marked HX or LX."),
            hint: BilingualText(
                ja: "値を確かめ、正しければ判定に HX か LX を書いてください。",
                en: "Check the value, and mark it HX or LX."))
    }
}
