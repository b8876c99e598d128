import Diagnostics
import FHIRTree

/// Checks the form of the codes of medication allergens: `YCM` or `GCM` and 12 characters, or the dummy code.
///
/// A warning, because the grammar is known in part only.
///
/// Rule CLINS-R-041.
///
/// - Codes: `CLN-0041` (warning).
/// - Example: the code `YCM123` gives `CLN-0041` at `…code.coding[0].code`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-AllergyIntolerance-eCS.html.
enum AllergenCodeRule: ResourceRule {
    static let types: Set<String>? = ["AllergyIntolerance"]
    static let profiles: Set<String>? = [ChartSharing.allergy]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for coding in resource.node.codings("code") {
            guard let system = coding.text("system"), system.hasSuffix("/JP_JfagyMedicationAllergen_CS"),
                let code = coding["code"], let text = code.string, text != "D9M000000000"
            else { continue }
            let prefix = system.contains("/GCM/") ? "GCM" : "YCM"
            let rest = text.dropFirst(3).utf8
            let isWellFormed =
                text.hasPrefix(prefix) && rest.count == 12
                && rest.allSatisfy { GuideText.isDigit($0) || (0x41...0x5A).contains($0) }
            if !isWellFormed { report(code, prefix, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0041", .warning, node: node,
            message: BilingualText(
                ja: "医薬品アレルゲンのコードは「\(what)」と英数字12文字（またはダミーコード D9M000000000）でなければなりません。",
                en: """
                    The code of a medication allergen must be "\(what)" and 12 characters, or the dummy \
                    D9M000000000.
                    """),
            hint: BilingualText(
                ja: "コードの桁数と先頭の3文字を確かめてください。",
                en: "Check the length of the code and its first three letters."))
    }
}
