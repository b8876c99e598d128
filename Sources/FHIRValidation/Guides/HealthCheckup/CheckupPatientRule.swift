import Diagnostics
import FHIRTree

/// Checks that the patient of a report has a name with text, gender, day of birth and one address with text.
///
/// No package here defines the profile.
///
/// - Codes: `CKP-0016` (error).
/// - Example: a patient without `birthDate` gives `CKP-0016` at `Patient`.
/// - Source: JP eCheckupReport 1.5.0, JP_Patient_eCheckupGeneral.
enum CheckupPatientRule: ResourceRule {
    static let types: Set<String>? = ["Patient"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.node.claims(HealthCheckup.sharedPatient) || resource.node.claims(HealthCheckup.freePatient)
        else { return }
        var missing = ["gender", "birthDate"].filter { resource.node[$0] == nil }
        let names = resource.node.all("name"), addresses = resource.node.all("address")
        if names.isEmpty || names.contains(where: { $0["text"] == nil }) { missing.append("name.text") }
        if addresses.count != 1 || addresses[0]["text"] == nil { missing.append("address.text (1..1)") }
        if !missing.isEmpty { report(resource.node, missing.joined(separator: ", "), walk: &walk) }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CKP-0016", node: node,
            message: BilingualText(
                ja: "報告書の患者に必要な \(what) がありません。",
                en: "The patient of a report lacks: \(what)."),
            hint: BilingualText(
                ja: "足りない要素を書いてください。",
                en: "Add what is missing."))
    }
}
