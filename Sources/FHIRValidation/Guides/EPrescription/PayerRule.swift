import Diagnostics
import FHIRTree

/// Checks that the number of a payer has up to 8 digits, and that its type fits: `ins` for an insurer, `other` for
/// public payment.
///
/// - Codes: `ERX-0036` (warning).
/// - Example: a payer of public payment of the type `ins` gives `ERX-0036` at `Organization.type[0]`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表8 (identifier, type).
enum PayerRule: ResourceRule {
    static let types: Set<String>? = ["Organization"]
    static let profiles: Set<String>? = [EPrescription.payer]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let types = resource.node.allCodings("type").compactMap { $0.text("code") }
        for (systems, type) in [(EPrescription.insurer, "ins"), (EPrescription.publicPayer, "other")] {
            guard let value = EPrescription.identifier(systems, of: resource.node)?["value"], let text = value.string
            else {
                continue
            }
            if !GuideText.areDigits(text, count: 1...8) { report(value, walk: &walk) }
            if let first = types.first, first != type, let element = resource.node.all("type").first {
                report(element, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0036", .warning, node: node,
            message: BilingualText(
                ja: "番号は8桁までの数字で、種別は保険者なら ins、公費負担者なら other です。",
                en: "The number has up to 8 digits; the type is ins for an insurer and other for public payment."),
            hint: BilingualText(
                ja: "番号と type を確かめてください。",
                en: "Check number and type."))
    }
}
