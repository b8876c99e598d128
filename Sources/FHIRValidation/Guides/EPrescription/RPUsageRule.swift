import Diagnostics
import FHIRTree

/// Checks that the drugs of one RP have the same usage code.
///
/// - Codes: `ERX-0008` (warning).
/// - Example: two drugs of RP 1 with different usage codes give `ERX-0008` at the second.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 2.9; 表13.
enum RPUsageRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        var usages: [String: [String]] = [:]
        var seen: Set<String> = []
        for drug in EPrescription.drugs(of: resource.node) {
            guard let rp = EPrescription.identifier(EPrescription.rpNumber, of: drug)?.text("value"),
                let order = EPrescription.identifier(EPrescription.orderInRP, of: drug)?.text("value"),
                // Another rule reports drugs with the same numbers.
                seen.insert(rp + "/" + order).inserted
            else { continue }
            let codes = drug.all("dosageInstruction").compactMap { $0["timing"] }
                .flatMap { EPrescription.codes("code", in: EPrescription.usageCode, of: $0) }
            guard !codes.isEmpty else { continue }
            if let known = usages[rp] {
                if known != codes { report(drug, walk: &walk) }
            } else {
                usages[rp] = codes
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0008", .warning, node: node,
            message: BilingualText(
                ja: "同じRPの薬は用法コードが同じでなければなりません。",
                en: "The drugs of one RP must have the same usage code."),
            hint: BilingualText(
                ja: "用法の違う薬は別のRPにしてください。",
                en: "Give drugs of another usage an RP of their own."))
    }
}
