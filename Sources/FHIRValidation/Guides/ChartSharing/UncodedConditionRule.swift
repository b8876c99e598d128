import Diagnostics
import FHIRTree

/// Checks that a condition without a code (99999999) is displayed as 未コード化傷病名.
///
/// Rule CLINS-R-050.
///
/// - Codes: `CLN-0050` (warning).
/// - Example: the code 99999999 with the name of a disease as display gives `CLN-0050` at the coding.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html.
enum UncodedConditionRule: ResourceRule {
    static let types: Set<String>? = ["Condition"]
    static let profiles: Set<String>? = [ChartSharing.condition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for coding in resource.node.codings("code") {
            guard coding.text("system") == ChartSharing.keyNumber, coding.text("code") == "99999999",
                let display = coding["display"], display.string != "未コード化傷病名"
            else { continue }
            report(display, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0050", .warning, node: node,
            message: BilingualText(
                ja: "コード 99999999 の display が「未コード化傷病名」ではありません。",
                en: """
                    The code 99999999 has a display other than the name of the master for conditions \
                    without a code.
                    """),
            hint: BilingualText(
                ja: "display を「未コード化傷病名」にし、病名は code.text に書いてください。",
                en: "Write that display, and the name of the disease in code.text."))
    }
}
