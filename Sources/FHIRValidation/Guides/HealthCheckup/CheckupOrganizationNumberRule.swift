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
            if !GuideText.areDigits(text, count: isInstitution ? 10...10 : 1...8) {
                report(value, isInstitution: isInstitution, count: text.count, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, isInstitution: Bool, count: Int, walk: inout Walk) {
        walk.report(
            "CKP-0024", node: node,
            message: isInstitution
                ? BilingualText(
                    ja: "医療機関番号は10桁の数字でなければなりません（ここでは\(count)文字）。",
                    en: "The number of an institution must have 10 digits; this has \(count) characters.")
                : BilingualText(
                    ja: "保険者番号は8桁までの数字でなければなりません（ここでは\(count)文字）。",
                    en: "The number of an insurer must have up to 8 digits; this has \(count) characters."),
            hint: BilingualText(ja: "半角の数字だけで書いてください。", en: "Write ASCII digits only."))
    }
}
