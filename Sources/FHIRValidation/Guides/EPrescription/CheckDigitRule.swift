import Diagnostics
import FHIRTree

/// Checks the check digit of the numbers of institutions, insurers, payers and beneficiaries.
///
/// A warning: numbers of samples and tests break it, and so do some that are in use (9999999).
///
/// - Codes: `ERX-0037` (warning).
/// - Example: the insurer number 06123456 gives `ERX-0037` at `Organization.identifier[0].value`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 検証番号 (モジュラス10、重み2・1).
enum CheckDigitRule: ResourceRule {
    static let types: Set<String>? = ["Organization", "Coverage"]
    static let profiles: Set<String>? = [EPrescription.issuer, EPrescription.payer, EPrescription.publicPayment]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        var numbers: [SourceNode?] = [EPrescription.institution, EPrescription.insurer, EPrescription.publicPayer]
            .map { EPrescription.identifier($0, of: resource.node)?["value"] }
        if resource.type == "Coverage" { numbers = [resource.node["subscriberId"]] }
        for number in numbers.compactMap(\.self) {
            guard let text = number.string, GuideText.areDigits(text, count: 6...10), !GuideText.hasCheckDigit(text)
            else {
                continue
            }
            report(number, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0037", .warning, node: node,
            message: BilingualText(
                ja: "番号の末尾の検証番号が合いません。",
                en: "The check digit, the last of the number, does not fit."),
            hint: BilingualText(
                ja: "番号を確かめてください。見本の番号や特別な番号なら、このままでかまいません。",
                en: "Check the number; leave it if it is a sample or a special number."))
    }
}
