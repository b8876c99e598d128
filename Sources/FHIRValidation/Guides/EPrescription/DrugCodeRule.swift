import Diagnostics
import FHIRTree

/// Checks that a drug has a code of the national systems; a code of the house stands beside one only.
///
/// The profile asks for none.
///
/// - Codes: `ERX-0040` (error).
/// - Example: a drug with a text alone gives `ERX-0040` at `MedicationRequest.medication.ofType(CodeableConcept)`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (medicationCodeableConcept).
enum DrugCodeRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let drug = resource.node["medicationCodeableConcept"] else { return }
        let hasCode = drug.all("coding").contains { $0.text("system").map(EPrescription.drugCode.contains) ?? false }
        if !hasCode { report(drug, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0040", node: node,
            message: BilingualText(
                ja: "薬品に標準コード（YJ、HOT、レセ電、一般名など）がありません。施設のコードだけでは書けません。",
                en: """
                    The drug has none of the national codes (YJ, HOT, claims, general name); a code of \
                    the house does not do alone.
                    """),
            hint: BilingualText(
                ja: "標準コードの coding を加えてください。",
                en: "Add a coding with a national code."))
    }
}
