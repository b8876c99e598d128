import Diagnostics
import FHIRTree

/// Tells that values could not be checked against a profile that a profile asks of their type.
///
/// Of a profile that the caller gave it is an error: what it asks for was not checked. A guide that the library carries
/// may name profiles that nobody published: that is told once a document, as information.
///
/// - Codes: `VAL-0606`.
/// - Example: `Organization.meta` of a profile that asks there for an unknown profile of `Meta` gives `VAL-0606`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.profile.
enum UnknownTypeProfileRule {
    static func check(_ spot: Spot, _ unknown: UnknownProfile, type: String, walk: inout Walk) {
        guard unknown.type == type || type == "BackboneElement" || walk.resourceType(of: spot.entry) != nil else {
            return
        }
        // That an extension is not known is told by its url.
        guard type != "Extension" else { return }
        if unknown.isCarried, !walk.tells("type profile " + unknown.canonical, at: spot.entry) { return }
        walk.report(
            "VAL-0606", unknown.isCarried ? .information : .error, at: spot,
            message: BilingualText(
                ja: "プロファイル \(unknown.canonical) の定義がないため、値をそれで検証していません（プロファイル \(unknown.origin)）。",
                en:
                    "The profile \(unknown.canonical) is not defined here, so the value was not checked against it (profile \(unknown.origin))."
            ),
            hint: .addPackage)
    }
}
