import Diagnostics
import FHIRTree

/// Checks that the display of an item or of an answer is that of the guide; width and white space do not matter.
///
/// - Codes: `MUN-0011`, of the severity in `ValidationOptions.wrongDisplays`.
/// - Example: the display あり for the code 1 of the list 2010 gives `MUN-0011` at it.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), item table; result code lists.
enum ScreeningDisplayRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        guard let severity = walk.options.wrongDisplays.severity else { return }
        for (observation, _) in report.items {
            for coding in observation.codings("code") where coding.text("system") == MunicipalCheckup.itemCode {
                let names = coding.text("code").flatMap { MunicipalItem.all[$0] }?.map(\.name) ?? []
                check(coding, names, severity, walk: &walk)
            }
            for coding in observation.codings("valueCodeableConcept") {
                guard let list = coding.text("system"), let code = coding.text("code"),
                    let display = MunicipalItem.answerDisplays[list]?[code]
                else { continue }
                check(coding, [display], severity, walk: &walk)
            }
        }
    }

    private static func check(
        _ coding: SourceNode, _ displays: [String], _ severity: Diagnostic.Severity, walk: inout Walk
    ) {
        guard let display = coding["display"], let text = display.string, !displays.isEmpty else { return }
        let folded = DisplayRule.fold(text)
        guard !displays.contains(where: { DisplayRule.fold($0) == folded }) else { return }
        walk.report(
            "MUN-0011", severity, node: display,
            message: BilingualText(
                ja: "display が項目表・結果コード表の表示名ではありません。", en: "The display is not that of the guide's tables."),
            hint: BilingualText(
                ja: "「\(displays[0])」と書くか、コードを確かめてください。", en: "Write '\(displays[0])', or check the code."))
    }
}
