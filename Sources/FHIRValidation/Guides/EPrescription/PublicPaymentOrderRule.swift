import Diagnostics
import FHIRTree

/// Checks that a public payment says its order, 1 to 4.
///
/// The profile allows it to be missing.
///
/// - Codes: `ERX-0033` (error).
/// - Example: a public payment without `order` gives `ERX-0033` at `Coverage`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表6 (order).
enum PublicPaymentOrderRule: ResourceRule {
    static let types: Set<String>? = ["Coverage"]
    static let profiles: Set<String>? = [EPrescription.publicPayment]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let order = resource.node["order"]
        if !(1...4).contains(order?.integer ?? 0) { report(order ?? resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0033", node: node,
            message: BilingualText(
                ja: "公費には順序（1から4）が必要ですが、ありません。",
                en: "A public payment must have an order, 1 to 4."),
            hint: BilingualText(
                ja: "order に1から4を書いてください。",
                en: "Write 1 to 4 in order."))
    }
}
