import Diagnostics
import FHIRTree

/// Checks that the branch number of an insured person has 2 digits.
///
/// - Codes: `MUN-0019` (warning).
/// - Example: the branch number `1` gives `MUN-0019` at the value.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), emc-cov-1.
enum ScreeningBranchRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for coverage in report.all("Coverage") {
            for item in coverage.extensions(MunicipalCheckup.branch) {
                guard let value = item["valueString"], let text = value.string else { continue }
                if !GuideText.areDigits(text, count: 2...2) { self.report(value, walk: &walk) }
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0019", .warning, node: node,
            message: BilingualText(
                ja: "被保険者証の枝番は2桁でなければなりません。",
                en: "The branch number of the insured person must have 2 digits."),
            hint: BilingualText(ja: "1桁のときは前に0を付けてください。", en: "Put a 0 before a single digit."))
    }
}
