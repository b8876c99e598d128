import Diagnostics
import FHIRTree

/// Checks that a drug has its RP number and its order in the RP, in the spelling of the guide or of JP Core:
/// numbers without leading zeros.
///
/// The slices of the profile take the spelling of JP Core only; see `GuideContradiction`.
///
/// - Codes: `ERX-0038` (error).
/// - Example: the RP number `01` gives `ERX-0038` at it.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (identifier).
enum RPNumberRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.profiles.contains(EPrescription.medicationRequest) else { return }
        for systems in [EPrescription.rpNumber, EPrescription.orderInRP] {
            guard let identifier = EPrescription.identifier(systems, of: resource.node) else {
                report(resource.node, walk: &walk)
                continue
            }
            guard let value = identifier["value"], let text = value.string else { continue }
            if !GuideText.areDigits(text, count: 1...3) || text.hasPrefix("0") { report(value, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0038", node: node,
            message: BilingualText(
                ja: "RP番号とRP内連番は、先頭に0を付けない1以上の数字で書きます。",
                en: "RP number and order are numbers from 1 on, without leading zeros."),
            hint: BilingualText(
                ja: "identifier にRP番号とRP内連番を書いてください。",
                en: "Add both identifiers."))
    }
}
