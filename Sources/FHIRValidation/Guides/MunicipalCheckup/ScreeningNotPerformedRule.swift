import Diagnostics
import FHIRTree

/// Checks that an item that was not done has nothing but its reason, and one that could not be measured only its method
/// and reference range beside it.
///
/// - Codes: `MUN-0007` (warning).
/// - Example: the reason not-performed with `valueString` gives `MUN-0007` at the value.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), emc-obs-4 and emc-obs-5.
enum ScreeningNotPerformedRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for (observation, _) in report.items {
            let codes = observation.codings("dataAbsentReason").compactMap { $0.text("code") }
            var names: Set<String> = []
            if codes.contains("error") { names = ["component", "specimen", "interpretation", "effectiveDateTime"] }
            if codes.contains("not-performed") {
                names.formUnion(["component", "specimen", "interpretation", "effectiveDateTime"])
                names.formUnion(["referenceRange", "method"])
            }
            guard !names.isEmpty else { continue }
            for member in observation.members where names.contains(member.name) || member.name.hasPrefix("value") {
                self.report(member, member.name, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, _ name: String, walk: inout Walk) {
        walk.report(
            "MUN-0007", .warning, node: node,
            message: BilingualText(
                ja: "未実施・測定不能の項目に「\(name)」は書きません。",
                en: "An item that was not done, or could not be measured, has no \"\(name)\"."),
            hint: BilingualText(
                ja: "取り除くか、dataAbsentReason を確かめてください。", en: "Remove it, or check the dataAbsentReason."))
    }
}
