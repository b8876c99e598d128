import Diagnostics
import FHIRTree

/// Checks the verification status: `unconfirmed` for a suspected condition, else `confirmed`, or
/// `entered-in-error`.
///
/// Rule CLINS-R-047.
///
/// - Codes: `CLN-0047` (error).
/// - Example: the status `provisional` gives `CLN-0047` at `Condition.verificationStatus.coding[0].code`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Condition-eCS.html.
enum VerificationStatusRule: ResourceRule {
    static let types: Set<String>? = ["Condition"]
    static let profiles: Set<String>? = [ChartSharing.condition]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for coding in resource.node.codings("verificationStatus") {
            guard coding.text("system") == ChartSharing.verificationStatus, let code = coding["code"],
                let text = code.string, ["provisional", "differential", "refuted"].contains(text)
            else { continue }
            report(code, text, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0047", node: node,
            message: BilingualText(
                ja: "verificationStatus「\(what)」は使いません。疑いは unconfirmed、それ以外は confirmed です。",
                en: """
                    The verification status "\(what)" is not used: unconfirmed for a suspected \
                    condition, else confirmed.
                    """),
            hint: BilingualText(
                ja: "unconfirmed か confirmed にしてください。",
                en: "Use unconfirmed or confirmed."))
    }
}
