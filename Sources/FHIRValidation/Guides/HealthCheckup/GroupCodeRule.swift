import Diagnostics
import FHIRTree

/// Checks that a group has a code of the groups; that of anaemia became 2A020 in 2024-09.
///
/// The binding of the embedded package is an example.
///
/// - Codes: `CKP-0039` (error).
/// - Example: the code 2A000 gives `CKP-0039` at `Observation.code`.
/// - Source: JP eCheckupReport 1.5.0, Observation (group, code).
enum GroupCodeRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.group]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let code = resource.node["code"] else { return }
        let codes = resource.node.codes("code", system: HealthCheckup.groupCode)
        if codes.isEmpty {
            report(
                code, ja: "グループに observationGroup-codes のコードがありません。",
                en: "The group has no code of observationGroup-codes.", walk: &walk)
        } else if codes.contains("2A000") {
            report(
                code, ja: "貧血のグループのコードが、前の 2A000 になっています。2024年9月からは 2A020 です。",
                en: "The group has the former code of anaemia, 2A000, which is 2A020 since 2024-09.", walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, ja: String, en: String, walk: inout Walk) {
        walk.report(
            "CKP-0039", node: node,
            message: BilingualText(ja: ja, en: en),
            hint: BilingualText(
                ja: "グループのコードを書いてください。",
                en: "Write the code of the group."))
    }
}
