import Diagnostics
import FHIRTree

/// Checks that the patient was born on or before the day of issue.
///
/// - Codes: `ERX-0013` (error).
/// - Example: a `birthDate` after `event.period.start` gives `ERX-0013` at it.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2, 表3; 記録条件仕様 (日付).
enum BirthBeforeIssueRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let composition = resource.node.entryResources.first,
            let issue = composition.all("event").first?["period"]?.text("start")
        else { return }
        for item in resource.node.entryResources where item.resourceType == "Patient" {
            guard let birth = item["birthDate"], let text = birth.string else { continue }
            let length = min(text.utf8.count, issue.prefix(10).utf8.count)
            if text.prefix(length) > issue.prefix(length) { report(birth, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0013", node: node,
            message: BilingualText(
                ja: "患者の生年月日が処方箋の交付年月日より後です。",
                en: "The patient was born after the day of issue."),
            hint: BilingualText(
                ja: "日付を確かめてください。",
                en: "Check the dates."))
    }
}
