import Diagnostics
import FHIRTree

/// Checks the number of the issuing institution: 10 digits, the three extensions in one.
///
/// - Codes: `ERX-0034` (error).
/// - Example: an identifier of 9 digits gives `ERX-0034` at it.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表7 (identifier, extension).
enum IssuerNumberRule: ResourceRule {
    static let types: Set<String>? = ["Organization"]
    static let profiles: Set<String>? = [EPrescription.issuer]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let value = EPrescription.identifier(EPrescription.institution, of: resource.node)?["value"],
            let text = value.string
        else { return }
        let parts = [EPrescription.prefecture, EPrescription.feeTable, EPrescription.institutionPart]
            .map { resource.node.extensions($0).first.flatMap(part) }
        let joined = parts.contains(nil) ? nil : parts.compactMap(\.self).joined()
        if !GuideText.areDigits(text, count: 10...10) || (joined != nil && joined != text) {
            report(value, walk: &walk)
        }
    }

    /// The digits of one of the extensions, an identifier or a coding.
    private static func part(_ element: SourceNode) -> String? {
        element["valueIdentifier"]?.text("value") ?? element["valueCoding"]?.text("code")
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0034", node: node,
            message: BilingualText(
                ja: "医療機関番号は10桁の数字で、都道府県番号・点数表番号・医療機関コードの拡張をつなげたものでなければなりません。",
                en: "The number must have 10 digits: those of the extensions for prefecture, fee table and institution."
            ),
            hint: BilingualText(
                ja: "identifier と3つの拡張を合わせてください。",
                en: "Make the identifier and the three extensions agree."))
    }
}
