import Diagnostics
import FHIRTree

/// Checks the form of the usage code (16 characters) and of the supplements (8 characters: V, I or W).
///
/// A warning: the grammar of the codes is known from examples.
///
/// - Codes: `ERX-0045` (warning).
/// - Example: the code `1013` gives `ERX-0045` at it.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (timing.code, additionalInstruction); JAMI 標準用法マスタ.
enum UsageCodeRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for dosage in resource.node.all("dosageInstruction") {
            let usage = dosage["timing"]?.codings("code") ?? []
            for coding in usage where coding.text("system").map(EPrescription.usageCode.contains) ?? false {
                guard let code = coding["code"], let text = code.string, text.utf8.count != 16 else { continue }
                reportUsage(code, text.count, walk: &walk)
            }
            for coding in dosage.allCodings("additionalInstruction") {
                guard coding.text("system").map(EPrescription.usageSupplement.contains) ?? false,
                    let code = coding["code"],
                    let text = code.string, text.utf8.count != 8 || !["V", "I", "W"].contains(text.prefix(1))
                else { continue }
                reportSupplement(code, text.count, walk: &walk)
            }
        }
    }

    private static func reportUsage(_ node: SourceNode, _ count: Int, walk: inout Walk) {
        walk.report(
            "ERX-0045", .warning, node: node,
            message: BilingualText(
                ja: "用法コードは英数字16文字でなければなりません（ここでは\(count)文字）。",
                en: "A usage code must have 16 letters and digits; this has \(count) characters."),
            hint: BilingualText(
                ja: "標準用法マスタの16桁のコードを書いてください。", en: "Write the 16-character code of the JAMI usage master."))
    }

    private static func reportSupplement(_ node: SourceNode, _ count: Int, walk: inout Walk) {
        walk.report(
            "ERX-0045", .warning, node: node,
            message: BilingualText(
                ja: "補足用法コードは、V・I・W のいずれかで始まる8文字でなければなりません（ここでは\(count)文字）。",
                en: "A supplement must have 8 characters and begin with V, I or W; this has \(count) characters."),
            hint: BilingualText(
                ja: "標準用法マスタの8桁の補足コードを書いてください。", en: "Write the 8-character supplement of the JAMI usage master."))
    }
}
