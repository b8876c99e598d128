import Diagnostics
import FHIRTree

/// Checks that the code list of an answer has the code.
///
/// - Codes: `MUN-0010` (error).
/// - Example: the code 7 of the list 2010 gives `MUN-0010` at the coding.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), result code lists.
enum ScreeningAnswerRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for (observation, _) in report.items {
            for coding in observation.codings("valueCodeableConcept") {
                guard let list = coding.text("system"), let codes = MunicipalItem.answerDisplays[list],
                    let code = coding.text("code"), codes[code] == nil
                else { continue }
                self.report(coding, list, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, _ list: String, walk: inout Walk) {
        walk.report(
            "MUN-0010", node: node,
            message: BilingualText(
                ja: "コード表 \(list) にこのコードはありません。",
                en: "The code list \(list) has no such code."),
            hint: BilingualText(ja: "結果コード表を確かめてください。", en: "Check the result code lists."))
    }
}
