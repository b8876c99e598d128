import Diagnostics
import FHIRTree

/// Checks that a drug for when it is needed says so in both ways: `asNeededBoolean` and a usage code of the kind 5.
///
/// A code of another 基本用法 than 内服 may have the kind 5 without being 頓用 (2H50B1…, 起床時点眼).
///
/// A warning: the kinds of the code are known from examples.
///
/// - Codes: `ERX-0046` (warning).
/// - Example: the usage code 1050… without `asNeededBoolean` gives `ERX-0046` at the dosage.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (asNeededBoolean); JAMI 標準用法マスタ.
enum AsNeededRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for dosage in resource.node.all("dosageInstruction") {
            guard let timing = dosage["timing"],
                let code = EPrescription.codes("code", in: EPrescription.usageCode, of: timing).first,
                code.utf8.count == 16
            else { continue }
            let isAsNeeded = code.dropFirst(2).hasPrefix("5"), isSaid = dosage["asNeededBoolean"]?.boolean ?? false
            if isAsNeeded, !isSaid, !code.hasPrefix("1") { continue }
            if isAsNeeded != isSaid { report(dosage, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0046", .warning, node: node,
            message: BilingualText(
                ja: "用法コードの3文字目の5（頓用）と asNeededBoolean の true は、一緒でなければなりませんが、片方だけです。",
                en:
                    "A 5 as third character of the usage code, as needed, and asNeededBoolean must go together; here is one of them."
            ),
            hint: BilingualText(
                ja: "用法コードと asNeededBoolean を合わせてください。",
                en: "Make the usage code and asNeededBoolean agree."))
    }
}
