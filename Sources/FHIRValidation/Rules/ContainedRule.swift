import Diagnostics
import FHIRTree

/// Checks that a contained resource has an `id`, without which nothing can refer to it.
///
/// - Codes: `VAL-0005` contained resource without `id`.
/// - Example: `"contained": [{"resourceType": "Organization"}]` gives `VAL-0005` at `Patient.contained[0]`.
/// - Source: FHIR R4 (4.0.1), references.html#contained.
enum ContainedRule {
    private static let contained = ElementName("contained"), id = ElementName("id")

    static func check(_ entry: Int, walk: inout Walk) {
        guard let place = walk.places.last, place.item >= 0, walk.tape[place.member].name == contained,
            walk.child(of: entry, named: id) == nil
        else { return }
        walk.report(
            "VAL-0005",
            message: BilingualText(
                ja: "contained のリソースに id がありません。", en: "The contained resource has no id."),
            hint: BilingualText(
                ja: "id を付け、親から「#id」で参照してください。", en: "Give it an id and refer to it as '#id'."))
    }
}
