import Diagnostics
import FHIRTree

/// Checks what profiles say of a primitive element beside its type: of its value, and of its id and extensions.
///
/// - Codes: `VAL-0101` no value, or no extension, where a profile asks for one; `VAL-0102` one that a profile forbids;
///   and those of the rules for values, extensions and slices.
/// - Example: `birthDate` without an extension where a profile gives `Patient.birthDate.extension` a minimum of 1 gives
///   `VAL-0101` at `Patient.birthDate`.
/// - Source: FHIR R4 (4.0.1), elementdefinition.html#path and json.html#primitive.
enum PrimitiveContentRule {
    /// Checks a value, and puts its id and extensions to the work that is left.
    ///
    /// - Parameter companion: where the id and extensions stand; `nil` if it has none.
    static func check(
        _ spot: Spot, companion: Spot?, as variant: VariantPlan, _ slices: [SlicePlan], walk: inout Walk
    ) {
        let primitive = variant.primitive
        let chosen = slices.compactMap(\.element)
        if let companion {
            walk.push(companion, plan: plan(primitive, chosen, walk), resource: nil, hasValue: true)
        } else if primitive?.needsCompanion ?? false || !chosen.isEmpty {
            let number = plan(primitive, chosen, walk)
            let hasForm = walk.tape[spot.entry].kind != .object && walk.tape[spot.entry].kind != .array
            if hasForm, !walk.plan(number).needed.isEmpty {
                walk.push(spot, plan: number, resource: nil, hasValue: true)
            }
        }
        guard let primitive else { return }
        if let origin = primitive.valueForbiddenBy { forbidden(spot, origin, walk: &walk) }
        for rules in primitive.rules { walk.checkValue(spot, as: variant, against: rules) }
    }

    /// Checks an element that has an id or extensions instead of a value.
    static func checkAbsent(_ companion: Spot, as variant: VariantPlan, walk: inout Walk) {
        if walk.tape[companion.entry].kind == .object {
            walk.push(companion, plan: plan(variant.primitive, [], walk), resource: nil)
        }
        guard let origin = variant.primitive?.valueNeededBy else { return }
        walk.report(
            "VAL-0101", at: companion,
            message: BilingualText(
                ja: "値がありません（プロファイル \(origin)）。", en: "The value is missing (profile \(origin))."),
            hint: BilingualText(ja: "値を書いてください。", en: "Write the value."))
    }

    private static func plan(_ primitive: PrimitivePlan?, _ chosen: [ProfileElement], _ walk: borrowing Walk) -> Int {
        walk.plan(primitive?.companion ?? walk.cache.elementPlan, adding: chosen)
    }

    private static func forbidden(_ spot: Spot, _ origin: String, walk: inout Walk) {
        walk.report(
            "VAL-0102", at: spot,
            message: BilingualText(
                ja: "ここには値を書けません（プロファイル \(origin)）。", en: "There must be no value here (profile \(origin))."),
            hint: BilingualText(
                ja: "値を取り除き、拡張だけを書いてください。", en: "Remove the value, and write the extensions alone."))
    }
}
