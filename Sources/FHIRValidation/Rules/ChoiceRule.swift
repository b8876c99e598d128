import Diagnostics

/// Checks that a choice of types has one type, and one that the profile allows.
///
/// - Codes: `VAL-0203` a second type of the same choice, `VAL-0204` a type that a profile excludes.
/// - Example: `valueString` beside `valueQuantity` gives `VAL-0203` at the second one.
/// - Source: FHIR R4 (4.0.1), formats.html#choice; profiling.html#4.6.1 for the types of a profile.
enum ChoiceRule {
    static func second(_ entry: Int, variant: Int, of plan: ObjectPlan, walk: inout Walk) {
        let member = plan.members[plan.variants[variant].member]
        let first = walk.found[plan.variants[variant].member].variant
        let (text, other) = (plan.variants[variant].text, plan.variants[first].text)
        walk.report(
            "VAL-0203", at: Spot(entry: entry, member: entry, variant: variant), isName: true,
            message: BilingualText(
                ja: "「\(member.name)」の型は一つだけですが、「\(other)」と「\(text)」の両方があります。",
                en: "'\(member.name)' takes one type, but both '\(other)' and '\(text)' are present."),
            hint: BilingualText(ja: "どちらか一方を残してください。", en: "Keep one of them."))
    }

    /// So many names of a choice are listed.
    private static let namedTypes = 8

    /// Where a profile leaves one type, the value is reported; where it leaves several, the value is taken for
    /// something unknown, which is reported at its parent. The type of an extension's value is part of the extension.
    static func excluded(_ variant: VariantPlan, of plan: ObjectPlan, at spot: Spot, walk: inout Walk) {
        let message = BilingualText(
            ja: "型 \(variant.type) はここでは使えません\(Origin.ja(variant.excludedBy))。",
            en: "The type \(variant.type) is not allowed here\(Origin.en(variant.excludedBy)).")
        let member = plan.members[variant.member]
        // A slice that may not occur is another way to exclude its type.
        let prohibited = member.slicings.flatMap(\.slices).filter { $0.max == 0 }.flatMap { $0.types.rules.map(\.type) }
        let left = member.variants.filter { number in
            plan.variants[number].excludedBy == nil && !prohibited.contains(plan.variants[number].type)
        }
        let names = left.prefix(namedTypes).map { plan.variants[$0].text }.joined(separator: ", ")
        let listed = names + (left.count > namedTypes ? " …" : "")
        let hint =
            left.isEmpty
            ? BilingualText(ja: "この要素を取り除いてください。", en: "Remove it.")
            : BilingualText(ja: "ここで使えるもの：\(listed)", en: "Allowed here: \(listed).")
        if plan.type == "Extension" || left.count > 1 {
            walk.report("VAL-0204", memberOfObject: spot.entry, isName: true, message: message, hint: hint)
        } else {
            walk.report("VAL-0204", at: spot, isName: true, message: message, hint: hint)
        }
    }
}
