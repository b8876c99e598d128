import Diagnostics
import FHIRTree

/// Checks that the amount of a dose is said to be that of the preparation (1) or of the ingredient (2).
///
/// The spellings of the code system that the guides have are all read (CodeSystem names
/// `…MedicationIngredientStrength…Type…` and the OID).
///
/// Rule CLINS-R-069.
///
/// - Codes: `CLN-0069` (error).
/// - Example: the code `3` gives `CLN-0069` at `…doseAndRate[0].type`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html; JP-MedicationDosage-eCS.
enum StrengthTypeRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [ChartSharing.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for dose in resource.node.all("dosageInstruction").flatMap({ $0.all("doseAndRate") }) {
            let codings = dose.codings("type")
            guard let type = dose["type"], !codings.isEmpty else { continue }
            if !codings.contains(where: { ["1", "2"].contains($0.text("code")) }) { report(type, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0069", node: node,
            message: BilingualText(
                ja: "doseAndRate.type は「1」（製剤量）か「2」（原薬量）でなければなりません。",
                en: "doseAndRate.type must be 1 (preparation) or 2 (ingredient)."),
            hint: BilingualText(
                ja: "type の coding を 1 か 2 にしてください。",
                en: "Use the code 1 or 2."))
    }
}
