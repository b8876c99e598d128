import Diagnostics
import FHIRTree

/// Checks that a value has a type and profile that a profile allows where only the value tells: resources, and types
/// with a choice of profiles.
///
/// - Codes: `VAL-0205` a resource of another type, `VAL-0605` the value meets none of the profiles.
/// - Example: an `Observation` in the entry of a Bundle that a profile keeps for a `Patient` gives `VAL-0205`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html, `ElementDefinition.type`.
enum TypeRules {
    /// The profile elements that apply to a value beside those of its plan.
    static func profiles(
        at spot: Spot, _ variant: VariantPlan, _ slices: [SlicePlan], walk: inout Walk
    ) -> [ProfileElement] {
        guard !variant.typeChoices.isEmpty || !slices.isEmpty else { return [] }
        var chosen: [ProfileElement] = []
        guard !variant.typeChoices.isEmpty || slices.contains(where: { !$0.types.rules.isEmpty }) else {
            for slice in slices { if let element = slice.element { chosen.append(element) } }
            return chosen
        }
        let type = walk.resourceType(of: spot.entry) ?? variant.type
        for choice in variant.typeChoices { add(choice, at: spot, type: type, to: &chosen, walk: &walk) }
        for slice in slices {
            if let element = slice.element { chosen.append(element) }
            add(slice.types, at: spot, type: type, to: &chosen, walk: &walk)
        }
        return chosen
    }

    private static func add(
        _ choice: TypeChoice, at spot: Spot, type: String, to chosen: inout [ProfileElement], walk: inout Walk
    ) {
        guard let rule = choice.rule(for: type) else {
            if walk.resourceType(of: spot.entry) != nil { otherType(choice, at: spot, walk: &walk) }
            return
        }
        if rule.profiles.count == 1 { chosen.append(rule.profiles[0]) }
        guard rule.profiles.count > 1 else { return }
        if let met = rule.profiles.first(where: { walk.conforms(spot.entry, to: $0, type: type) }) {
            chosen.append(met)
        } else {
            noneMet(rule, choice, at: spot, walk: &walk)
        }
    }

    private static func otherType(_ choice: TypeChoice, at spot: Spot, walk: inout Walk) {
        let types = choice.rules.map(\.type).joined(separator: ", ")
        walk.report(
            "VAL-0205", at: spot,
            message: BilingualText(
                ja: "ここに置けるリソースは \(types) だけです（プロファイル \(choice.origin)）。",
                en: "Only a resource of these types may appear here: \(types) (profile \(choice.origin))."))
    }

    private static func noneMet(_ rule: TypeRule, _ choice: TypeChoice, at spot: Spot, walk: inout Walk) {
        let names = rule.profiles.map(\.profile).joined(separator: ", ")
        walk.report(
            "VAL-0605", at: spot,
            message: BilingualText(
                ja: "どのプロファイルにも合いません：\(names)（プロファイル \(choice.origin)）。",
                en: "The value meets none of these profiles: \(names) (profile \(choice.origin))."))
    }
}
