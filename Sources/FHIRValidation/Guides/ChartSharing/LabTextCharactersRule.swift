import Diagnostics
import FHIRTree

/// Checks that the names of a test have no half-width katakana, no full-width space and no control characters.
///
/// Rule CLINS-R-077.
///
/// - Codes: `CLN-0077` (error).
/// - Example: a display in half-width katakana gives `CLN-0077` at `…code.coding[0].display`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Observation-LabResult-eCS.html (notes).
enum LabTextCharactersRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [ChartSharing.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let code = resource.node["code"] else { return }
        for element in code.all("coding").compactMap({ $0["display"] }) + [code["text"]].compactMap(\.self) {
            let scalars = element.string?.unicodeScalars ?? "".unicodeScalars
            let isBad = scalars.contains {
                GuideText.isHalfWidthKana($0) || $0 == "\u{3000}" || GuideText.isControl($0)
            }
            if isBad { report(element, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0077", node: node,
            message: BilingualText(
                ja: "検査項目名に、半角カナ・全角空白・制御文字のいずれかがあります。",
                en: "The name of the test has a half-width katakana, a full-width space or a control character."),
            hint: BilingualText(
                ja: "全角カナと半角空白にしてください。",
                en: "Write katakana in full width and spaces in half width."))
    }
}
