import Diagnostics
import FHIRTree

/// Checks the system of a narcotics licence: the OID, then 1 and the two digits of the prefecture.
///
/// The invariant tests the start only.
///
/// - Codes: `ERX-0026` (error).
/// - Example: a system that ends in `.32.1` gives `ERX-0026` at the identifier.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表11 (qualification).
enum NarcoticLicenceSystemRule: ResourceRule {
    static let types: Set<String>? = ["Practitioner"]
    static let profiles: Set<String>? = [EPrescription.author]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let root = "urn:oid:1.2.392.100495.20.3.32."
        for identifier in resource.node.all("qualification").flatMap({ $0.all("identifier") }) {
            guard let system = identifier["system"], let text = system.string, text.hasPrefix(root) else { continue }
            let arc = text.dropFirst(root.utf8.count)
            let prefecture = arc.hasPrefix("1") ? GuideText.number(String(arc.dropFirst())) : nil
            if arc.utf8.count != 3 || !(1...47).contains(prefecture ?? 0) { report(system, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0026", node: node,
            message: BilingualText(
                ja: "麻薬施用者免許番号の system は、OIDに「1」と都道府県番号2桁を付けたものでなければなりません。",
                en: "The system of a narcotics licence must be the OID with a 1 and the two digits of the prefecture."),
            hint: BilingualText(
                ja: "「urn:oid:1.2.392.100495.20.3.32.113」のように書いてください。",
                en: "Write it like urn:oid:1.2.392.100495.20.3.32.113."))
    }
}
