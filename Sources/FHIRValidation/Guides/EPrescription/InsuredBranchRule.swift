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
            if !GuideText.areDigits(text, count: 2...2) { number(value, text.count, walk: &walk) }
            if let dependent = resource.node["dependent"], let other = dependent.string, other != text {
                otherDependent(dependent, walk: &walk)
            }
        }
    }

    private static func number(_ node: SourceNode, _ count: Int, walk: inout Walk) {
        walk.report(
            "ERX-0030", node: node,
            message: BilingualText(
                ja: "枝番は2桁の数字でなければなりません（ここでは\(count)文字）。",
                en: "The branch number must have two digits; this has \(count) characters."),
            hint: BilingualText(ja: "「01」のように書いてください。", en: "Write it like 01."))
    }

    private static func otherDependent(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0030", node: node,
            message: BilingualText(
                ja: "dependent は枝番と同じ値でなければなりませんが、違っています。",
                en: "The dependent must repeat the branch number, but is another."),
            hint: BilingualText(ja: "枝番と同じ2桁を書いてください。", en: "Write the two digits of the branch number."))
    }
}
