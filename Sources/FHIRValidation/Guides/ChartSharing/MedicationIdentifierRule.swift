import Diagnostics
import FHIRTree

/// Checks that a prescription has the identifier of the resource in the institution, beside RP number and order,
/// which the profile asks for.
///
/// Rule CLINS-R-061.
///
/// - Codes: `CLN-0061` (error).
/// - Example: a `MedicationRequest` with RP number and order only gives `CLN-0061` at `MedicationRequest`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-MedicationRequest-eCS.html.
enum MedicationIdentifierRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [ChartSharing.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if resource.node.identifiers(ChartSharing.instanceIdentifier).isEmpty { report(resource.node, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0061", node: node,
            message: BilingualText(
                ja: "identifier に resourceInstance-identifier のものがありません。",
                en: "There is no identifier of the system resourceInstance-identifier."),
            hint: BilingualText(
                ja: "施設内で一意な値の identifier を加えてください。",
                en: "Add an identifier that is unique in the institution."))
    }
}
