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
            if !GuideText.areDigits(text, count: 1...8) { number(value, text, walk: &walk) }
            if let first = types.first, first != type, let element = resource.node.all("type").first {
                kind(element, first, wanted: type, walk: &walk)
            }
        }
    }

    private static func number(_ node: SourceNode, _ text: String, walk: inout Walk) {
        walk.report(
            "ERX-0036", .warning, node: node,
            message: BilingualText(
                ja: "保険者番号・公費負担者番号は8桁までの数字でなければなりません（ここでは\(text.count)文字）。",
                en: "The number of a payer must have up to 8 digits; this has \(text.count) characters."),
            hint: BilingualText(ja: "半角の数字だけで書いてください。", en: "Write ASCII digits only."))
    }

    private static func kind(_ node: SourceNode, _ found: String, wanted: String, walk: inout Walk) {
        let payer = wanted == "ins" ? (ja: "保険者", en: "an insurer") : (ja: "公費負担者", en: "a public payer")
        walk.report(
            "ERX-0036", .warning, node: node,
            message: BilingualText(
                ja: "identifier は\(payer.ja)の番号なので、type は「\(wanted)」でなければなりません。",
                en: "The identifier is that of \(payer.en), so the type must be '\(wanted)'."),
            hint: BilingualText(
                ja: "type を「\(wanted)」にするか、identifier の system を確かめてください。",
                en: "Write '\(wanted)' as type, or check the system of the identifier."))
    }
}
