import Diagnostics
import FHIRTree

/// Checks that a `Communication` has one instruction, of the kinds 1 to 3.
///
/// The profile allows several contents in one.
///
/// - Codes: `ERX-0050` (warning).
/// - Example: a `Communication` with two contents gives `ERX-0050` at it.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表18.
enum OneInstructionRule: ResourceRule {
    static let types: Set<String>? = ["Communication"]
    static let profiles: Set<String>? = [EPrescription.communication]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        if resource.node.extensions(EPrescription.content).count > 1 { several(resource.node, walk: &walk) }
        for coding in resource.node.allCodings("category") {
            guard coding.text("system")?.hasSuffix("/communication-category") == true, let code = coding["code"],
                !["1", "2", "3"].contains(code.string)
            else { continue }
            report(code, walk: &walk)
        }
    }

    private static func several(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0050", .warning, node: node,
            message: BilingualText(
                ja: "指示は1つの Communication に1つだけ書かなければなりませんが、複数あります。",
                en: "A Communication must have one instruction; this has several."),
            hint: BilingualText(ja: "指示ごとに Communication を分けてください。", en: "Use a Communication for each instruction."))
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0050", .warning, node: node,
            message: BilingualText(
                ja: "指示の区分は 1（備考）、2（調剤者への指示）、3（残薬確認指示）のいずれかでなければなりません。",
                en: "The kind of an instruction must be 1 (remark), 2 (instruction) or 3 (leftover drugs)."),
            hint: BilingualText(ja: "1、2、3 のいずれかを書いてください。", en: "Write 1, 2 or 3."))
    }
}
