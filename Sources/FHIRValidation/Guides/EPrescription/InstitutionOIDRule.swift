import Diagnostics
import FHIRTree

/// Checks the systems that end in an institution: the OID of patient numbers or of prescribers, then 1 and the 10
/// digits.
///
/// The 1 is there because no arc of an OID starts with 0.
///
/// - Codes: `ERX-0025` (error).
/// - Example: a system that ends in the institution without the 1 gives `ERX-0025` at
/// `Patient.identifier[0].system`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3, 表11 (identifier).
enum InstitutionOIDRule: ResourceRule {
    static let types: Set<String>? = ["Patient", "Practitioner"]
    static let profiles: Set<String>? = [EPrescription.patient, EPrescription.author]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let roots = [
            "urn:oid:1.2.392.100495.20.3.51.", "urn:oid:1.2.392.100495.20.3.41.", "urn:oid:1.2.392.100495.20.3.42.",
        ]
        for identifier in resource.node.all("identifier") {
            guard let system = identifier["system"], let text = system.string,
                let root = roots.first(where: { text.hasPrefix($0) })
            else { continue }
            let arc = text.dropFirst(root.utf8.count)
            if !arc.hasPrefix("1") || !GuideText.areDigits(arc, count: 11...11) { report(system, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0025", node: node,
            message: BilingualText(
                ja: "このOIDは、後に「1」と医療機関番号10桁が続かなければなりません。",
                en: "After this OID must follow a 1 and the 10 digits of the institution."),
            hint: BilingualText(
                ja: "末尾の11桁を確かめてください。",
                en: "Check the last 11 digits."))
    }
}
