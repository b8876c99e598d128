import Diagnostics
import FHIRTree

/// Checks that the insurance is not public payment (8).
///
/// - Codes: `CKP-0020` (error).
/// - Example: type 8 gives `CKP-0020` at `Coverage.type`.
/// - Source: JP eCheckupReport 1.5.0, Coverage (insurance).
enum CheckupInsuranceTypeRule: ResourceRule {
    static let types: Set<String>? = ["Coverage"]
    static let profiles: Set<String>? = [HealthCheckup.insurance]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let type = resource.node["type"] else { return }
        let isPublic = type.all("coding").contains { coding in
            HealthCheckup.insuranceTypes.contains(coding.text("system") ?? "") && coding.text("code") == "8"
        }
        if isPublic { report(type, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0020", node: node,
            message: BilingualText(
                ja: "健診の保険の Coverage に、保険種別8（公費）は使いません。",
                en: "The type 8 (public payment) is not used here."),
            hint: BilingualText(
                ja: "保険種別を確かめてください。",
                en: "Check the type."))
    }
}
