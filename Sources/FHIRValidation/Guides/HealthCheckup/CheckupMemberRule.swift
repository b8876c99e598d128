import Diagnostics
import FHIRTree

/// Checks the identifier of the insured person in a report for the sharing service: one, of the form
/// `insurer:symbol:number:branch`.
///
/// No package here defines the profile.
///
/// - Codes: `CKP-0015` (error).
/// - Example: a patient without that identifier gives `CKP-0015` at `Patient`.
/// - Source: JP eCheckupReport 1.5.0, JP_Patient_eCheckupGeneral (clins).
enum CheckupMemberRule: ResourceRule {
    static let types: Set<String>? = ["Patient"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.node.claims(HealthCheckup.sharedPatient) else { return }
        let members = resource.node.identifiers(HealthCheckup.insuranceMember)
        guard members.count == 1 else { return count(members.count, resource.node, walk: &walk) }
        guard let value = members[0]["value"], let text = value.string else { return }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let isWellFormed =
            parts.count == 4 && GuideText.areDigits(parts[0], count: 8...8)
            && !text.unicodeScalars.contains(where: \.properties.isWhitespace)
            && (parts[3].isEmpty || GuideText.areDigits(parts[3], count: 2...2))
        if !isWellFormed { report(value, walk: &walk) }
    }

    private static func count(_ count: Int, _ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0015", node: node,
            message: BilingualText(
                ja: "JP_Insurance_memberID の identifier は1つでなければなりませんが、\(count)つです。",
                en: "There must be one identifier JP_Insurance_memberID; there are \(count)."),
            hint: BilingualText(
                ja: "「06990019:９０１:２３４５６:02」のような値の identifier を1つ書いてください。",
                en: "Give one, with insurer (8 digits), symbol, number and branch (2 digits), separated by colons."))
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0015", node: node,
            message: BilingualText(
                ja: "JP_Insurance_memberID の値は「保険者番号8桁:記号:番号:枝番」の形でなければなりません。",
                en: """
                    The value of JP_Insurance_memberID must be the insurer (8 digits), symbol, number and branch, separated \
                    by colons.
                    """),
            hint: BilingualText(
                ja: "「06990019:９０１:２３４５６:02」のように書いてください。",
                en: "Write insurer (8 digits), symbol, number and branch (2 digits), separated by colons."))
    }
}
