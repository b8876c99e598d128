import Diagnostics
import FHIRTree

/// Checks that the period of use has a start and no end.
///
/// - Codes: `ERX-0043` (error).
/// - Example: a `valuePeriod` with an `end` gives `ERX-0043` at it.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (PeriodOfUse).
enum PeriodOfUseRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for dosage in resource.node.all("dosageInstruction") {
            for element in EPrescription.extensions(EPrescription.periodOfUse, of: dosage) {
                guard let period = element["valuePeriod"] else { continue }
                if period["start"] == nil || period["end"] != nil { report(period, walk: &walk) }
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0043", node: node,
            message: BilingualText(
                ja: "投与期間の拡張には開始日だけを書きますが、ほかの要素があります。",
                en: "The period of use must have a start only."),
            hint: BilingualText(
                ja: "end を取り除き、start を書いてください。",
                en: "Remove end, and give start."))
    }
}
