import Diagnostics
import FHIRTree

/// Checks that an answer comes from the code list of its item.
///
/// - Codes: `MUN-0009` (error).
/// - Example: an answer from the list 2011 to an item of the list 2010 gives `MUN-0009` at the value.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), item table.
enum ScreeningAnswerListRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for (observation, item) in report.items {
            guard let list = item?.answers, let value = observation["valueCodeableConcept"] else { continue }
            let codings = value.all("coding")
            if !codings.isEmpty, !codings.contains(where: { $0.text("system") == list }) {
                self.report(value, list, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, _ list: String, walk: inout Walk) {
        walk.report(
            "MUN-0009", node: node,
            message: BilingualText(
                ja: "この項目の回答のコード表（system）は \(list) でなければなりません。",
                en: "The code list, system, of this item must be \(list)."),
            hint: BilingualText(ja: "項目表のコード表を書いてください。", en: "Give the list of the item table."))
    }
}
