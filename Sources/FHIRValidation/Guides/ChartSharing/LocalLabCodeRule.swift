import Diagnostics
import FHIRTree

/// Checks that a laboratory result has a local code of the institution, and its characters.
///
/// The guide defines the invariant R6021 for it and attaches it to no profile; the slice is optional.
///
/// Rule CLINS-R-073.
///
/// - Codes: `CLN-0073` no local code, `CLN-0173` a local code with other characters than letters, digits, `_` and `-`
///   (errors).
/// - Example: a result with a JLAC10 code alone gives `CLN-0073` at `Observation.code`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes); core6spec.html.
enum LocalLabCodeRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [ChartSharing.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let code = resource.node["code"] else { return }
        let local = code.all("coding").filter { $0.text("system") == ChartSharing.localLabCode }
        if local.isEmpty { report(code, walk: &walk) }
        for coding in local {
            guard let code = coding["code"], let text = code.string, !text.utf8.allSatisfy(isAllowed) else { continue }
            otherCharacters(code, walk: &walk)
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        PrimitiveText.isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private static func otherCharacters(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0173", node: node,
            message: BilingualText(
                ja: "ローカルコードに、半角の英数字・「_」・「-」のほかの文字があります。",
                en: "The local code has other characters than letters, digits, '_' and '-'."),
            hint: BilingualText(
                ja: "項目コードと検体コードを「_」でつなぎ、半角の英数字・「_」・「-」だけで書いてください。",
                en: "Join the codes of the item and of the specimen with '_', in letters, digits, '_' and '-' alone."))
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0073", node: node,
            message: BilingualText(
                ja: "検査項目コードに、施設のローカルコードの coding がありません。",
                en: "The code has no coding with the local code of the institution."),
            hint: BilingualText(
                ja: "system が JP_CLINS_ObsLabResult_LocalCode_CS の coding を加えてください。",
                en: "Add a coding of the system JP_CLINS_ObsLabResult_LocalCode_CS."))
    }
}
