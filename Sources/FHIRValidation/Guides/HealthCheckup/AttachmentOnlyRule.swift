import Diagnostics
import FHIRTree

/// Tells of a report that is an attachment alone, which may not count as a report, or that has both an attachment
/// and results.
///
/// - Codes: `CKP-0011` (information).
/// - Example: a report with the section 01995 alone gives `CKP-0011` at the section.
/// - Source: JP eCheckupReport 1.5.0, Composition (section 01995).
enum AttachmentOnlyRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]
    static let profiles: Set<String>? = [HealthCheckup.composition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for section in resource.node.all("section") where section.sectionCode == "01995" {
            report(section, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0011", .information, node: node,
            message: BilingualText(
                ja: "添付書類セクション（01995）は、構造化された結果の代わりに使うものです。添付だけの報告書は、FHIRの報告書とみなされないことがあります。",
                en: """
                    The section 01995 stands in place of structured results; a report with an \
                    attachment alone may not count as one in FHIR.
                    """),
            hint: BilingualText(
                ja: "受け取る側の扱いを確かめてください。",
                en: "Check how the receiver takes it."))
    }
}
