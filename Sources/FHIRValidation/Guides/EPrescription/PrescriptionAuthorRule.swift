import Diagnostics
import FHIRTree

/// Checks the authors of a prescription: the role of the prescriber and then the organization.
///
/// A warning: the profile asks for one or two of any kind, and an example has one.
///
/// - Codes: `ERX-0012` (warning).
/// - Example: one author alone gives `ERX-0012` at the `Composition`.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2.
enum PrescriptionAuthorRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let composition = resource.node.entryResources.first, composition.resourceType == "Composition" else {
            return
        }
        let authors = composition.all("author")
        guard authors.count == 2 else { return count(authors.count, composition, walk: &walk) }
        let entries = BundleEntries(resource.node)
        for (author, type) in zip(authors, ["PractitionerRole", "Organization"]) {
            guard let found = entries.resource(author)?.resourceType, found != type else { continue }
            kind(author, found, wanted: type, walk: &walk)
        }
    }

    private static let hint = BilingualText(
        ja: "処方医の PractitionerRole、作成機関の Organization の順に書いてください。",
        en: "Refer to the PractitionerRole of the prescriber, then to the Organization.")

    private static func count(_ count: Int, _ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0012", .warning, node: node,
            message: BilingualText(
                ja: "Composition.author は2つ（PractitionerRole と Organization）でなければなりませんが、\(count)つです。",
                en: """
                    There must be two Composition.author, a PractitionerRole and an Organization; there \
                    \(count == 1 ? "is 1" : "are \(count)").
                    """),
            hint: hint)
    }

    private static func kind(_ node: SourceNode, _ found: String, wanted: String, walk: inout Walk) {
        let place = wanted == "Organization" ? (ja: "2つ目", en: "second") : (ja: "1つ目", en: "first")
        walk.report(
            "ERX-0012", .warning, node: node,
            message: BilingualText(
                ja: "\(place.ja)の Composition.author は \(wanted) でなければなりませんが、\(found) です。",
                en: "The \(place.en) Composition.author must be a \(wanted), but is a \(found)."),
            hint: hint)
    }
}
