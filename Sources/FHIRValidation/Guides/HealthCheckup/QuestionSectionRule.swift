import Diagnostics
import FHIRTree

/// Tells of questions in a section of results, and of results in a section of questions.
///
/// - Codes: `CKP-0012` (information).
/// - Example: the question on smoking in section 01011 gives `CKP-0012` at the reference.
/// - Source: JP eCheckupReport 1.5.0, Composition (section); D.6 (問診の項目).
enum QuestionSectionRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = HealthCheckup.bundles

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let composition = resource.node.entryResources.first, composition.resourceType == "Composition" else {
            return
        }
        let entries = BundleEntries(resource.node)
        for section in composition.all("section") {
            guard let code = section.sectionCode, code.utf8.count == 5, code.hasPrefix("010"),
                code.hasSuffix("1") || code.hasSuffix("2")
            else { continue }
            for reference in section.all("entry") {
                guard let item = entries.resource(reference), item.resourceType == "Observation",
                    let itemCode = item.codes("code", system: HealthCheckup.itemCode).first,
                    HealthCheckup.isQuestion(itemCode) != code.hasSuffix("2")
                else { continue }
                report(reference, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0012", .information, node: node,
            message: BilingualText(
                ja: "問診の項目は問診結果のセクション（末尾2）に、検査の項目は検査結果のセクション（末尾1）に入れなければなりません。",
                en: "Questions must be in the section of questions (…2), results in that of results (…1)."),
            hint: BilingualText(
                ja: "項目のセクションを確かめてください。",
                en: "Check the section of the item."))
    }
}
