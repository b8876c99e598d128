import Diagnostics
import FHIRTree

/// Checks that the remarks of a prescription are completed, where they do not claim the guide's profile, which says so
/// itself: the guide's own example claims that of JP Core alone.
///
/// - Codes: `ERX-0055` (error).
/// - Example: a `Communication` in `preparation` gives `ERX-0055` at `Bundle.entry[13].resource.status`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表18 (status).
enum InstructionStatusRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for remark in resource.node.entryResources
        where remark.resourceType == "Communication" && !remark.claims(EPrescription.communication) {
            if let status = remark["status"], let text = status.string, text != "completed" {
                report(status, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0055", node: node,
            message: BilingualText(
                ja: "処方情報の Communication.status は「completed」でなければなりません。",
                en: "In a prescription, Communication.status must be 'completed'."),
            hint: BilingualText(ja: "「completed」と書いてください。", en: "Write 'completed'."))
    }
}
