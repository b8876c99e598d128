import Diagnostics
import FHIRTree

/// Checks that an insurer has a number of 8 digits and a provider one of 10.
///
/// - Codes: `MUN-0013` (warning).
/// - Example: an insurer number of 9 digits gives `MUN-0013` at `Organization.identifier[0].value`.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), emc-org-i1 and emc-org-p1.
enum ScreeningOrganizationRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        let systems = [(MunicipalCheckup.insurerNumber, 8), (MunicipalCheckup.providerNumber, 10)]
        for organization in report.all("Organization") {
            for (system, count) in systems {
                for identifier in organization.identifiers(system) {
                    guard let value = identifier["value"], let text = value.string else { continue }
                    if !GuideText.areDigits(text, count: count...count) { self.report(value, count, walk: &walk) }
                }
            }
        }
    }

    private static func report(_ node: SourceNode, _ count: Int, walk: inout Walk) {
        walk.report(
            "MUN-0013", .warning, node: node,
            message: BilingualText(
                ja: "保険者番号は8桁、保険医療機関番号は10桁でなければなりません（ここでは\(count)桁）。",
                en: "An insurer number must have 8 digits, a provider number 10; here \(count)."),
            hint: BilingualText(ja: "桁数を確かめてください。", en: "Check the number of digits."))
    }
}
