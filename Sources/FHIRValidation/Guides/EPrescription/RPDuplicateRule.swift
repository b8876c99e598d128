import Diagnostics
import FHIRTree

/// Checks that no two drugs have the same RP number and order in the RP.
///
/// A warning, because the examples of the guide give every drug 1 and 1.
///
/// - Codes: `ERX-0006` (warning).
/// - Example: two drugs with RP 1, order 1 give `ERX-0006` at the second.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13.
enum RPDuplicateRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        var seen: Set<String> = []
        for drug in EPrescription.drugs(of: resource.node) {
            guard let rp = EPrescription.identifier(EPrescription.rpNumber, of: drug)?.text("value"),
                let order = EPrescription.identifier(EPrescription.orderInRP, of: drug)?.text("value")
            else { continue }
            if !seen.insert(rp + "/" + order).inserted { report(drug, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0006", .warning, node: node,
            message: BilingualText(
                ja: "ほかの薬と同じRP番号・RP内連番です。",
                en: "Another drug has the same RP number and order."),
            hint: BilingualText(
                ja: "RPごと、RPの中の薬ごとに番号を付けてください。",
                en: "Number the RPs, and the drugs in each."))
    }
}
