import Diagnostics
import FHIRTree

/// Checks that an insurance is not of the type 8, public payment, which has a profile of its own.
///
/// - Codes: `ERX-0028` (error).
/// - Example: type 8 gives `ERX-0028` at `Coverage.type`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5 (type).
enum InsuranceTypeRule: ResourceRule {
    static let types: Set<String>? = ["Coverage"]
    static let profiles: Set<String>? = [EPrescription.insurance]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let type = resource.node["type"],
            resource.node.codes("type", system: EPrescription.insuranceType).contains("8")
        else { return }
        report(type, walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0028", node: node,
            message: BilingualText(
                ja: "保険種別8（公費）は、公費のプロファイルの Coverage で書かなければなりません。",
                en: "Type 8, public payment, must be a Coverage of the profile for that."),
            hint: BilingualText(
                ja: "公費のプロファイルを使うか、保険種別を確かめてください。",
                en: "Use the profile of public payments, or check the type."))
    }
}
