import Diagnostics
import FHIRTree

/// Checks that the RP numbers of a prescription are 1 to n, and the orders in each RP 1 to m.
///
/// - Codes: `ERX-0007` (warning).
/// - Example: drugs with the RP numbers 1 and 3 give `ERX-0007` at `Bundle`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13; 記録条件仕様 (RP番号).
enum RPGapRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        var orders: [Int: Set<Int>] = [:]
        for drug in EPrescription.drugs(of: resource.node) {
            guard let rp = GuideText.number(EPrescription.identifier(EPrescription.rpNumber, of: drug)?.text("value")),
                let order = GuideText.number(EPrescription.identifier(EPrescription.orderInRP, of: drug)?.text("value"))
            else { continue }
            orders[rp, default: []].insert(order)
        }
        guard !orders.isEmpty else { return }
        func isComplete(_ numbers: some Collection<Int>) -> Bool {
            numbers.min() == 1 && numbers.max() == numbers.count
        }
        if !isComplete(orders.keys) || !orders.values.allSatisfy(isComplete) { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0007", .warning, node: node,
            message: BilingualText(
                ja: "RP番号またはRP内連番が1からの連番ではありません。",
                en: "The RP numbers, or the orders in an RP, are not 1 to n."),
            hint: BilingualText(
                ja: "1から順に番号を付けてください。",
                en: "Number them from 1."))
    }
}
