import Diagnostics
import FHIRTree

/// Checks the person of a report: the system of the number, a name, and an address that is a text or whole in its
/// parts.
///
/// - Codes: `MUN-0014` system of the number (warning), `MUN-0015` no name (error), `MUN-0016` address (warning).
/// - Example: an address of prefecture and city alone gives `MUN-0016` at it.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), emc-pat-1, emc-pat-2 and emc-pat-3.
enum ScreeningPatientRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        for patient in report.all("Patient") {
            for identifier in patient.all("identifier") {
                guard let system = identifier["system"], let text = system.string else { continue }
                let prefix = MunicipalCheckup.providerNumber + ".1"
                if !text.hasPrefix(prefix) || text.utf8.count != prefix.utf8.count + 10 {
                    number(system, walk: &walk)
                }
            }
            if patient.all("name").isEmpty { name(patient, walk: &walk) }
            for item in patient.all("address") where !isWhole(item) { address(item, walk: &walk) }
        }
    }

    private static func isWhole(_ address: SourceNode) -> Bool {
        address["text"] != nil
            || ["state", "city", "line", "postalCode"].allSatisfy { address[$0] != nil }
                && address.text("country") == "JP"
    }

    private static func number(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0014", .warning, node: node,
            message: BilingualText(
                ja: "受診者の番号の system は urn:oid:1.2.392.200119.6.102.1 に10桁の機関番号を続けたものでなければなりません。",
                en:
                    "The system of the person's number must be urn:oid:1.2.392.200119.6.102.1 and the 10 digits of the institution."
            ),
            hint: BilingualText(ja: "機関番号の桁数を確かめてください。", en: "Check the digits of the institution."))
    }

    private static func name(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0015", node: node,
            message: BilingualText(ja: "受診者の氏名がありません。", en: "The person has no name."),
            hint: BilingualText(
                ja: "カナ、漢字、ローマ字のいずれかの氏名を書いてください。", en: "Give a name in kana, kanji or Latin letters."))
    }

    private static func address(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "MUN-0016", .warning, node: node,
            message: BilingualText(
                ja: "住所は、text か、state・city・line・postalCode と country（JP）のすべてで書かなければなりません。",
                en: "An address must be a text, or have state, city, line, postalCode and the country JP."),
            hint: BilingualText(ja: "text に住所を書いてください。", en: "Write the address as text."))
    }
}
