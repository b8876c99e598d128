import Diagnostics
import FHIRTree

/// Checks that an amount is said to be that of the preparation (1) or of the ingredient (2).
///
/// The profile allows it to be missing.
///
/// - Codes: `ERX-0049` (error).
/// - Example: a dose without `type` gives `ERX-0049` at `….doseAndRate[0]`, one of type 3 at that code.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (doseAndRate.type).
enum DoseTypeRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for dose in resource.node.all("dosageInstruction").flatMap({ $0.all("doseAndRate") }) {
            let codes = dose.codings("type").compactMap { $0["code"] }
            guard !codes.contains(where: { $0.isString("1") || $0.isString("2") }) else { continue }
            // A single code is wrong itself; without one, the amount lacks it.
            report(codes.count == 1 ? codes[0] : dose, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0049", node: node,
            message: BilingualText(
                ja: "用量には種別「1」（製剤量）か「2」（原薬量）が必要ですが、ありません。",
                en: "An amount must say whether it is of the preparation, 1, or of the ingredient, 2."),
            hint: BilingualText(
                ja: "doseAndRate.type に 1 か 2 を書いてください。",
                en: "Write 1 or 2 in doseAndRate.type."))
    }
}
