import Diagnostics
import FHIRTree

/// Checks the numbers of organizations: 10 digits for an institution, up to 8 for an insurer.
///
/// - Codes: `CKP-0024` (error).
/// - Example: an institution of 9 digits gives `CKP-0024` at the identifier.
/// - Source: JP eCheckupReport 1.5.0, Organization (identifier).
enum CheckupOrganizationNumberRule: ResourceRule {
    static let types: Set<String>? = ["Organization"]
    static let profiles: Set<String>? = [HealthCheckup.organization, HealthCheckup.insurer]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for identifier in resource.node.all("identifier") {
            guard let system = identifier.text("system"), let value = identifier["value"], let text = value.string
            else {
                continue
            }
            let isInstitution = system == HealthCheckup.institutionNumber
            guard isInstitution || HealthCheckup.insurerNumbers.contains(system) else { continue }
            if !GuideText.areDigits(text, count: isInstitution ? 10...10 : 1...8) { report(value, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0024", node: node,
            message: BilingualText(
                ja: "医療機関番号は10桁、保険者番号は8桁までの数字です。",
                en: "An institution has 10 digits, an insurer up to 8."),
            hint: BilingualText(
                ja: "番号を確かめてください。",
                en: "Check the number."))
    }
}
