import Diagnostics
import FHIRTree

/// Checks that a drug has its RP number and its order in the RP, in the spelling of the guide or of JP Core:
/// numbers without leading zeros, and the same number where both spellings stand.
///
/// The slices of the profile take the spelling of JP Core only; see `GuideContradiction`.
///
/// - Codes: `ERX-0038` (error).
/// - Example: the RP number `01` gives `ERX-0038` at it.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (identifier).
enum RPNumberRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for (systems, name) in [
            (EPrescription.rpNumber, BilingualText(ja: "RP番号", en: "RP number")),
            (EPrescription.orderInRP, BilingualText(ja: "RP内連番", en: "order in the RP")),
        ] {
            let identifiers = resource.node.all("identifier").filter { identifier in
                identifier.text("system").map(systems.contains) ?? false
            }
            if identifiers.isEmpty { missing(name, of: resource, walk: &walk) }
            // Both spellings of a number may stand side by side, and then say the same. One that is malformed is no
            // measure.
            var first: String?
            for value in identifiers.compactMap({ $0["value"] }) {
                guard let text = value.string else { continue }
                if !GuideText.areDigits(text, count: 1...3) || text.hasPrefix("0") {
                    malformed(value, walk: &walk)
                    continue
                }
                if text != first ?? text { reportOther(value, walk: &walk) }
                first = first ?? text
            }
        }
    }

    private static func reportOther(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0038", node: node,
            message: BilingualText(
                ja: "同じ番号（RP番号またはRP内連番）が二つあり、値が違います。",
                en: "The RP number, or the order, is given twice with different values."),
            hint: BilingualText(
                ja: "OIDの system とURLの system の両方を書くときは、同じ値にしてください。",
                en: "If it is given both under the OID and under the URL, write the same value."))
    }

    /// The slices of the profile ask for it as well.
    private static func missing(_ name: BilingualText, of resource: ResourceContext, walk: inout Walk) {
        let count = resource.node["identifier"] == nil ? "VAL-0101" : "VAL-0701"
        walk.report(
            "ERX-0038", node: resource.node,
            message: BilingualText(
                ja: "\(name.ja)がありません。薬剤にはRP番号とRP内連番が必要です。",
                en: "The \(name.en) is missing: a drug has an RP number and an order in the RP."),
            hint: BilingualText(
                ja: "identifier にRP番号とRP内連番を書いてください。", en: "Add both identifiers."),
            cause: FindingCause(of: count, at: walk.expression()))
    }

    private static func malformed(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0038", node: node,
            message: BilingualText(
                ja: "RP番号またはRP内連番が、先頭に0を付けない1以上3桁までの数字になっていません。",
                en: "The RP number or order is not a number from 1, of up to 3 digits without leading zeros."),
            hint: BilingualText(
                ja: "「1」のように、先頭に0を付けずに半角数字で書いてください。",
                en: "Write it in half-width digits without leading zeros, such as 1."))
    }
}
