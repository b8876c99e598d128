import Diagnostics
import FHIRTree

/// Checks that the institution number of the extension is the 10 digits and nothing else.
///
/// The invariant of the extension is not anchored, so longer text that holds such a number passes it.
///
/// Rule CLINS-R-036.
///
/// - Codes: `CLN-0036` (error).
/// - Example: a value of 12 digits gives `CLN-0036` at `…extension[0].value.ofType(Identifier).value`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-eCS-InstitutionNumber.html.
enum InstitutionNumberRule: ResourceRule {
    static let types: Set<String>? = ["AllergyIntolerance", "Condition", "Observation", "MedicationRequest", "Patient"]
    static let profiles: Set<String>? = Set(ChartSharing.items.values)

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for element in resource.node.extensions(ChartSharing.institutionNumber) {
            guard let value = element["valueIdentifier"]?["value"], let text = value.string,
                !GuideText.isInstitutionNumber(text)
            else { continue }
            report(value, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0036", node: node,
            message: BilingualText(
                ja: "医療機関番号は、都道府県2桁・点数表1桁・機関番号7桁の10桁の数字でなければなりません。",
                en: "The institution number must be 10 digits: prefecture (2), fee table (1), institution (7)."),
            hint: BilingualText(
                ja: "前後の文字を除き、10桁の数字だけを書いてください。",
                en: "Write the 10 digits and nothing else."))
    }
}
