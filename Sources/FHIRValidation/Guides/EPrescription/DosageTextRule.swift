import Diagnostics
import FHIRTree

/// Checks that each dosage has a text.
///
/// The profile allows it to be missing.
///
/// - Codes: `ERX-0042` (error).
/// - Example: a dosage without `text` gives `ERX-0042` at `MedicationRequest.dosageInstruction[0]`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (text).
enum DosageTextRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for dosage in resource.node.all("dosageInstruction") where dosage["text"] == nil { report(dosage, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0042", node: node,
            message: BilingualText(
                ja: "dosageInstruction.text がありません。",
                en: "dosageInstruction.text is missing."),
            hint: BilingualText(
                ja: "処方箋に印字する用法を書いてください。",
                en: "Write the usage as printed on the prescription."))
    }
}
