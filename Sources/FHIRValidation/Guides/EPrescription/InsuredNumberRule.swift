import Diagnostics
import FHIRTree

/// Checks which numbers an insurance has: a symbol for the types 1 and 2, a number for 1, 2 and 7.
///
/// - Codes: `ERX-0029` (warning).
/// - Example: type 1 without a number gives `ERX-0029` at `Coverage`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5 (extension).
enum InsuredNumberRule: ResourceRule {
    static let types: Set<String>? = ["Coverage"]
    static let profiles: Set<String>? = [EPrescription.insurance]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let kind = resource.node.codes("type", system: EPrescription.insuranceType).first else { return }
        for symbol in resource.node.extensions(EPrescription.symbol) where !["1", "2"].contains(kind) {
            report(symbol, walk: &walk)
        }
        let numbers = resource.node.extensions(EPrescription.number)
        if ["1", "2", "7"].contains(kind) {
            if numbers.isEmpty { report(resource.node, walk: &walk) }
        } else {
            for number in numbers { report(number, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0029", .warning, node: node,
            message: BilingualText(
                ja: "記号は保険種別1・2に、番号は1・2・7に書かなければなりません。",
                en: "A symbol must go with the types 1 and 2 only, a number with 1, 2 and 7."),
            hint: BilingualText(
                ja: "記号・番号と保険種別を確かめてください。",
                en: "Check symbol, number and type."))
    }
}
