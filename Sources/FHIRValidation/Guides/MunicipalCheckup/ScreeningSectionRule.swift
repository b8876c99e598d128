import Diagnostics
import FHIRTree

/// Checks that a report has either attachments alone, or results and questions.
///
/// The samples of the guide give the section of attachments the code 01990, its profile 01995: both are read.
///
/// - Codes: `MUN-0003` (error).
/// - Example: the sections 01910 and 01995 together give `MUN-0003` at the latter.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), emc-cmp-2.
enum ScreeningSectionRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for composition in report.all("Composition") {
            let sections = composition.all("section")
            let attachments = sections.first(where: isAttachment)
            let hasResults = sections.contains { ["01910", "01920"].contains($0.sectionCode) }
            if let attachments {
                if hasResults { self.report(attachments, walk: &walk) }
            } else if !hasResults {
                self.report(composition, walk: &walk)
            }
        }
    }

    private static func isAttachment(_ section: SourceNode) -> Bool {
        ["01995", "01990"].contains(section.sectionCode)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0003", node: node,
            message: BilingualText(
                ja: "添付書類セクションだけか、検査結果・問診結果のセクションか、どちらか一方でなければなりません。",
                en: "A report must have either the section of attachments alone, or sections of results and questions."),
            hint: BilingualText(
                ja: "CDAを添付するときは添付書類セクションだけにしてください。",
                en: "With an attached CDA document, give only the section of attachments."))
    }
}
