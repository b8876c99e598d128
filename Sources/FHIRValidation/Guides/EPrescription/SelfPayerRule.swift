import Diagnostics
import FHIRTree

/// Checks who pays: the patient if there is no insurance (type 6), else an organization.
///
/// - Codes: `ERX-0015` (warning).
/// - Example: type 6 with an organization as `payor` gives `ERX-0015` at `Coverage.payor[0]`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5.
enum SelfPayerRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let entries = BundleEntries(resource.node)
        for item in resource.node.entryResources where item.resourceType == "Coverage" {
            guard let kind = item.codes("type", system: EPrescription.insuranceType).first,
                let payor = item.all("payor").first, let type = entries.resource(payor)?.resourceType
            else { continue }
            if type != (kind == "6" ? "Patient" : "Organization") { report(payor, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0015", .warning, node: node,
            message: BilingualText(
                ja: "payor は、自費（6）なら Patient、それ以外は Organization です。",
                en: "payor is the Patient where there is no insurance (6), else an Organization."),
            hint: BilingualText(
                ja: "参照先を確かめてください。",
                en: "Check what payor refers to."))
    }
}
