import Diagnostics
import FHIRTree

/// Checks that each entry claims a profile of the guide in `meta.profile`.
///
/// A warning, because an example of the guide leaves one out.
///
/// - Codes: `ERX-0004` (warning).
/// - Example: a `PractitionerRole` without `meta` gives `ERX-0004` at its resource.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表1–18 (meta.profile 1..1).
enum PrescriptionEntryProfileRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for item in resource.node.entryResources {
            guard let type = item.resourceType, type != "Communication",
                !item.claimedProfiles.contains(where: { $0.hasPrefix(EPrescription.profilePrefix) })
            else { continue }
            report(item, type, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "ERX-0004", .warning, node: node,
            message: BilingualText(
                ja: "エントリーの \(what) が、処方情報のプロファイルを meta.profile で宣言していません。",
                en: "The \(what) of this entry claims no profile of the guide in meta.profile."),
            hint: BilingualText(
                ja: "meta.profile に処方情報のプロファイルのURLを書いてください。",
                en: "Name the profile of the guide in meta.profile."))
    }
}
