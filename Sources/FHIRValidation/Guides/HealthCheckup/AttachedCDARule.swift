import Diagnostics
import FHIRTree

/// Checks that an attached CDA has the media type `text/xml`.
///
/// - Codes: `CKP-0014` (error).
/// - Example: the format `cdar2_hc08_v08` with `application/pdf` gives `CKP-0014` at the media type.
/// - Source: JP eCheckupReport 1.5.0, DocumentReference (content).
enum AttachedCDARule: ResourceRule {
    static let types: Set<String>? = ["DocumentReference"]
    static let profiles: Set<String>? = [HealthCheckup.documentReference]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for content in resource.node.all("content") {
            guard content["format"]?.text("system") == HealthCheckup.attachmentFormat,
                content["format"]?.text("code")?.hasPrefix("cdar2_") == true,
                let type = content["attachment"]?["contentType"], type.string != "text/xml"
            else { continue }
            report(type, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0014", node: node,
            message: BilingualText(
                ja: "CDAの添付（cdar2_…）の contentType は text/xml でなければなりません。",
                en: "The contentType of an attached CDA (cdar2_…) must be text/xml."),
            hint: BilingualText(
                ja: "contentType を text/xml にしてください。",
                en: "Use text/xml."))
    }
}
