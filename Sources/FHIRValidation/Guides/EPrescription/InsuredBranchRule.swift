import Diagnostics
import FHIRTree

/// Checks that the branch number has two digits, and that `dependent` repeats it.
///
/// - Codes: `ERX-0030` (error).
/// - Example: the branch `1` gives `ERX-0030` at the extension.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5 (extension, dependent).
enum InsuredBranchRule: ResourceRule {
    static let types: Set<String>? = ["Coverage"]
    static let profiles: Set<String>? = [EPrescription.insurance]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for element in resource.node.extensions(EPrescription.branch) {
            guard let value = element["valueString"], let text = value.string else { continue }
            if !GuideText.areDigits(text, count: 2...2) { report(value, walk: &walk) }
            if let dependent = resource.node["dependent"], let other = dependent.string, other != text {
                report(dependent, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0030", node: node,
            message: BilingualText(
                ja: "枝番は2桁の数字で、dependent にも同じ値を書きます。",
                en: "The branch number has two digits, and dependent repeats it."),
            hint: BilingualText(
                ja: "「01」のように書いてください。",
                en: "Write it like 01."))
    }
}
