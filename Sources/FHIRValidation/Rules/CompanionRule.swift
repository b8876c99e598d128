import Diagnostics
import FHIRTree

/// Checks the `_name` companion of a primitive element: its form, and its alignment with the values of a list.
///
/// A null stands only in one of two aligned arrays, for "no value" or "no id and extensions" of that occurrence.
///
/// - Codes: `VAL-0230` companion of an element that is no primitive, `VAL-0231` companion of the wrong form, `VAL-0232`
///   arrays of different length, `VAL-0233` an occurrence with neither a value nor extensions.
/// - Example: `"given": ["A", null], "_given": [null, null]` gives `VAL-0233` at `Patient.name[0].given[1]`.
/// - Source: FHIR R4 (4.0.1), json.html#primitive.
enum CompanionRule {
    /// The number of occurrences of the element.
    static func check(_ found: Walk.Found, of member: MemberPlan, variant: VariantPlan, walk: inout Walk) -> Int {
        let spot = Spot(entry: found.companion, member: found.companion, variant: found.variant)
        guard case .primitive(let type) = variant.content, type != .elementID else {
            walk.report(
                "VAL-0230", at: spot,
                message: BilingualText(
                    ja: "「_\(variant.text)」は使えません。「_」の付いた名前は基本型の要素だけにあります。",
                    en: "'_\(variant.text)' is not allowed: only primitive elements have a name with '_'."),
                hint: BilingualText(ja: "拡張は要素の中に書いてください。", en: "Put the extension into the element itself."))
            return found.value >= 0 ? valuesAlone(found, of: member, variant: variant, walk: &walk) : 0
        }
        return member.isList
            ? list(found, of: member, variant: variant, walk: &walk)
            : single(found, of: member, variant: variant, walk: &walk)
    }

    private static func valuesAlone(
        _ found: Walk.Found, of member: MemberPlan, variant: VariantPlan, walk: inout Walk
    ) -> Int {
        let values = entries(of: found.value, walk: walk)
        for (item, entry) in values.enumerated() where !walk.report.isFull {
            let spot = Spot(
                entry: entry, member: found.value, item: member.isList ? item : -1, variant: found.variant)
            walk.check(spot, as: variant, of: member)
        }
        return values.count
    }

    private static func single(
        _ found: Walk.Found, of member: MemberPlan, variant: VariantPlan, walk: inout Walk
    ) -> Int {
        var spot = Spot(entry: found.companion, member: found.companion, variant: found.variant)
        let companion = walk.tape[found.companion].kind == .object ? spot : nil
        switch walk.tape[found.companion].kind {
        case .object: break
        case .null: ShapeRule.null(spot, walk: &walk)
        default: wrongForm(spot, variant: variant, isList: false, walk: &walk)
        }
        guard found.value >= 0 else {
            PrimitiveContentRule.checkAbsent(spot, as: variant, walk: &walk)
            BindingRule.checkAbsent(spot, of: member, type: variant.type, walk: &walk)
            AdditionRule.checkAbsent(spot, of: member, walk: &walk)
            return 1
        }
        (spot.entry, spot.member) = (found.value, found.value)
        if walk.tape[found.value].kind == .array {
            if let companion { PrimitiveContentRule.check(spot, companion: companion, as: variant, [], walk: &walk) }
            ShapeRule.anArray(spot, of: member, walk: &walk)
        } else {
            walk.check(spot, as: variant, of: member, companion: companion)
        }
        return 1
    }

    private static func list(
        _ found: Walk.Found, of member: MemberPlan, variant: VariantPlan, walk: inout Walk
    ) -> Int {
        let companionSpot = Spot(entry: found.companion, member: found.companion, variant: found.variant)
        guard walk.tape[found.companion].kind == .array else {
            wrongForm(companionSpot, variant: variant, isList: true, walk: &walk)
            return found.value >= 0 ? valuesAlone(found, of: member, variant: variant, walk: &walk) : 1
        }
        if found.value >= 0, walk.tape[found.value].kind != .array {
            ShapeRule.notAnArray(
                Spot(entry: found.value, member: found.value, variant: found.variant), of: member, walk: &walk)
        }
        let companions = entries(of: found.companion, walk: walk)
        let values = found.value >= 0 ? entries(of: found.value, walk: walk) : []
        if companions.isEmpty { EmptyRule.emptyArray(companionSpot, walk: &walk) }
        if found.value >= 0, values.count != companions.count {
            walk.report(
                "VAL-0232", at: companionSpot,
                message: BilingualText(
                    ja: "「\(variant.text)」は\(values.count)件、「_\(variant.text)」は\(companions.count)件で、数が合いません。",
                    en: "'\(variant.text)' has \(values.count) items and '_\(variant.text)' has \(companions.count)."),
                hint: BilingualText(ja: "対応する相手がない所は null で埋めてください。", en: "Fill the gaps with null."))
        }
        for item in 0..<max(values.count, companions.count) where !walk.report.isFull {
            checkItem(
                item, value: item < values.count ? values[item] : nil,
                companion: item < companions.count ? companions[item] : nil, found, of: member, variant: variant,
                walk: &walk)
        }
        return max(values.count, companions.count)
    }

    private static func checkItem(
        _ item: Int, value: Int?, companion: Int?, _ found: Walk.Found, of member: MemberPlan, variant: VariantPlan,
        walk: inout Walk
    ) {
        func isNull(_ entry: Int?) -> Bool { entry.map { walk.tape[$0].kind == .null } ?? true }
        let hasValue = !isNull(value), hasCompanion = !isNull(companion)
        var companionSpot: Spot?
        if let companion, hasCompanion {
            let spot = Spot(entry: companion, member: found.companion, item: item, variant: found.variant)
            if walk.tape[companion].kind == .object {
                companionSpot = spot
            } else {
                wrongForm(spot, variant: variant, isList: false, walk: &walk)
            }
        }
        let valueMember = found.value >= 0 ? found.value : found.companion
        if let value, hasValue {
            let spot = Spot(entry: value, member: valueMember, item: item, variant: found.variant)
            walk.check(spot, as: variant, of: member, companion: companionSpot)
        } else if let companion, hasCompanion {
            let spot = Spot(entry: companion, member: found.companion, item: item, variant: found.variant)
            PrimitiveContentRule.checkAbsent(spot, as: variant, walk: &walk)
            BindingRule.checkAbsent(spot, of: member, type: variant.type, walk: &walk)
        } else {
            let spot = Spot(
                entry: value ?? companion ?? found.companion, member: valueMember, item: item, variant: found.variant)
            walk.report(
                "VAL-0233", at: spot,
                message: BilingualText(
                    ja: "値も拡張もありません（両方が null です）。", en: "There is neither a value nor an extension: both are null."),
                hint: BilingualText(ja: "この項目を両方の配列から取り除いてください。", en: "Remove the item from both arrays."))
        }
    }

    private static func wrongForm(_ spot: Spot, variant: VariantPlan, isList: Bool, walk: inout Walk) {
        walk.report(
            "VAL-0231", at: spot,
            message: isList
                ? BilingualText(
                    ja: "「\(variant.text)」は繰り返せる要素なので、「_\(variant.text)」も配列で書きます。",
                    en: "'\(variant.text)' may repeat, so '_\(variant.text)' is an array, too.")
                : BilingualText(
                    ja: "「_\(variant.text)」は id と extension を持つオブジェクトで書きます。",
                    en: "'_\(variant.text)' is an object with 'id' and 'extension'."))
    }

    /// The items of an array; another value is its own only item.
    private static func entries(of value: Int, walk: borrowing Walk) -> [Int] {
        guard walk.tape[value].kind == .array else { return [value] }
        var entries: [Int] = []
        var index = value + 1
        while index < walk.tape[value].next {
            entries.append(index)
            index = walk.tape[index].next
        }
        return entries
    }
}
