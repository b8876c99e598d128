import Diagnostics
import FHIRTree

/// Checks that the kind of insurance fits the number of the insurer: 39… is that of the late elderly (7), six
/// digits that of a municipality (2).
///
/// - Codes: `ERX-0014` (warning).
/// - Example: type 1 with an insurer 39… gives `ERX-0014` at `Coverage.type`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5; 記録条件仕様 (保険種別).
enum InsurerKindRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let entries = BundleEntries(resource.node)
        for item in resource.node.entryResources where item.resourceType == "Coverage" {
            guard let type = item["type"], let kind = item.codes("type", system: EPrescription.insuranceType).first,
                let payer = entries.resource(item.all("payor").first),
                let number = EPrescription.identifier(EPrescription.insurer, of: payer)?.text("value")
            else { continue }
            let isElderly = number.utf8.count == 8 && number.hasPrefix("39")
            if isElderly != (kind == "7") || (number.utf8.count == 6 && kind != "2") { report(type, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0014", .warning, node: node,
            message: BilingualText(
                ja: "保険種別と保険者番号が合いません。39で始まる番号は後期高齢者（7）、6桁の番号は国保（2）です。",
                en: "The kind of insurance does not fit the number of the insurer: 39… is 7, six digits are 2."),
            hint: BilingualText(
                ja: "保険種別か保険者番号を確かめてください。",
                en: "Check the kind and the number."))
    }
}
