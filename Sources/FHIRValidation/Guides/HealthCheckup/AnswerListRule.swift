import Diagnostics
import FHIRTree

/// Checks that an answer comes from the code list of its item.
///
/// A warning: the lists change from period to period, under the same item code.
///
/// - Codes: `CKP-0031` (warning).
/// - Example: the question on smoking answered from the list 2003 gives `CKP-0031` at the coding.
/// - Source: JP eCheckupReport 1.5.0, C (項目表, 結果コードOID); E.15.
enum AnswerListRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let item = HealthCheckup.item(of: resource.node), let list = item.answers,
            let value = resource.node["valueCodeableConcept"]
        else { return }
        let codings = value.all("coding")
        guard !codings.isEmpty, !codings.contains(where: { $0.text("system") == list }) else { return }
        report(value, list, walk: &walk)
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CKP-0031", .warning, node: node,
            message: BilingualText(
                ja: "この項目の回答のコード表（system）は \(what) でなければなりません。",
                en: "The code list (system) of this item must be \(what)."),
            hint: BilingualText(
                ja: "期ごとのコード表を確かめてください。",
                en: "Check the code list of the period."))
    }
}
