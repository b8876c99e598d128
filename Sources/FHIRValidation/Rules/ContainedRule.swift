import Diagnostics
import FHIRTree

/// Checks that a contained resource has an `id`, without which nothing can refer to it, and contains none itself.
///
/// - Codes: `VAL-0005` contained resource without `id`; `VAL-0006` contained resource in a contained resource.
/// - Example: `"contained": [{"resourceType": "Organization"}]` gives `VAL-0005` at `Patient.contained[0]`.
/// - Source: FHIR R4 (4.0.1), references.html#contained.
enum ContainedRule {
    private static let contained = ElementName("contained"), id = ElementName("id")

    static func check(_ entry: Int, walk: inout Walk) {
        guard let place = walk.places.last, isContained(place, walk) else { return }
        if walk.child(of: entry, named: id) == nil {
            walk.report(
                "VAL-0005",
                message: BilingualText(
                    ja: "contained のリソースに id がありません。", en: "The contained resource has no id."),
                hint: BilingualText(
                    ja: "id を付け、親から「#id」で参照してください。", en: "Give it an id and refer to it as '#id'."))
        }
        // Its parent on the path is the resource around it: 'contained' is an element of resources only.
        if let around = walk.places.dropLast().last, isContained(around, walk) {
            walk.report(
                "VAL-0006",
                message: BilingualText(
                    ja: "contained のリソースの中に contained のリソースがあります。",
                    en: "A contained resource contains a resource itself."),
                hint: BilingualText(
                    ja: "いちばん外のリソースの contained に並べてください。",
                    en: "List it in 'contained' of the outermost resource."))
        }
    }

    private static func isContained(_ place: Place, _ walk: borrowing Walk) -> Bool {
        place.item >= 0 && walk.tape[place.member].name == contained
    }
}
