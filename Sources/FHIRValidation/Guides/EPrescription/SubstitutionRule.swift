import Diagnostics
import FHIRTree

/// Tells that nothing is said about changing to a generic drug; the guide wants even the permission written.
///
/// - Codes: `ERX-0041` (information).
/// - Example: a drug without `substitution` gives `ERX-0041` at `MedicationRequest`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (substitution).
enum SubstitutionRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if resource.node["substitution"] == nil { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0041", .information, node: node,
            message: BilingualText(
                ja: "後発品への変更の可否がありません。変更できる場合も 0（変更可）を書くことが求められています。",
                en: "Nothing is said about substitution; the guide wants 0 (allowed) written, too."),
            hint: BilingualText(
                ja: "substitution に 0 から 3 を書いてください。",
                en: "Write 0 to 3 in substitution."))
    }
}
