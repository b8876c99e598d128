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
            let isSelf = kind == "6"
            if type != (isSelf ? "Patient" : "Organization") { report(payor, type, isSelf: isSelf, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, _ type: String, isSelf: Bool, walk: inout Walk) {
        let found = TypeShapes.r4.shape(named: type)?.name
        let type = BilingualText(ja: found ?? "ほかの型のリソース", en: found ?? "a resource of another type")
        walk.report(
            "ERX-0015", .warning, node: node,
            message: isSelf
                ? BilingualText(
                    ja: "自費（保険種別 6）ですが、payor が Patient ではなく \(type.ja) を参照しています。",
                    en: "There is no insurance (type 6), but payor is \(type.en) instead of the Patient.")
                : BilingualText(
                    ja: "自費（保険種別 6）ではありませんが、payor が Organization ではなく \(type.ja) を参照しています。",
                    en: "There is an insurance (its type is not 6), but payor is \(type.en) instead of an Organization."
                ),
            hint: BilingualText(
                ja: "\(isSelf ? "Patient" : "保険者の Organization")を参照するか、保険種別を確かめてください。",
                en: "Refer to the \(isSelf ? "Patient" : "Organization that pays"), or check the type of the insurance."
            ))
    }
}
