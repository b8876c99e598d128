import Diagnostics
import FHIRTree

/// Checks that the number of a beneficiary has 7 digits.
///
/// A warning: the example of the guide has 8.
///
/// - Codes: `ERX-0032` (warning).
/// - Example: a `subscriberId` of 8 digits gives `ERX-0032` at it.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表6 (subscriberId).
enum BeneficiaryNumberRule: ResourceRule {
    static let types: Set<String>? = ["Coverage"]
    static let profiles: Set<String>? = [EPrescription.publicPayment]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let number = resource.node["subscriberId"], let text = number.string,
            !GuideText.areDigits(text, count: 7...7)
        else { return }
        report(number, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0032", .warning, node: node,
            message: BilingualText(
                ja: "公費の受給者番号は7桁の数字でなければなりません。",
                en: "The number of a beneficiary of public payment must have 7 digits."),
            hint: BilingualText(
                ja: "左を0で埋めて7桁にしてください。",
                en: "Write 7 digits, with zeros on the left."))
    }
}
