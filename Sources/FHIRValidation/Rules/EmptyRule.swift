import Diagnostics

/// Checks that nothing is empty: an object has members, an array has items, an element has a value or parts.
///
/// - Codes: `VAL-0220` empty object, `VAL-0221` empty array, `VAL-0223` an element that has only an `id`.
/// - Example: `"name": []` gives `VAL-0221` at `Patient.name`.
/// - Source: FHIR R4 (4.0.1), json.html (arrays, objects and properties are never empty) and element.html, ele-1.
enum EmptyRule {
    static func emptyObject(walk: inout Walk) {
        walk.report(
            "VAL-0220", message: BilingualText(ja: "オブジェクトが空です。", en: "The object is empty."),
            hint: BilingualText(ja: "中身を入れるか、要素ごと取り除いてください。", en: "Fill it, or remove the element."))
    }

    static func emptyArray(_ spot: Spot, walk: inout Walk) {
        walk.report(
            "VAL-0221", at: spot, message: BilingualText(ja: "配列が空です。", en: "The array is empty."),
            hint: BilingualText(ja: "値がなければ要素ごと取り除いてください。", en: "Remove the element if it has no values."))
    }

    /// Reports the current object if the only element that it has is its `id`.
    static func onlyID(known: Int, of plan: ObjectPlan, walk: inout Walk) {
        guard known == 1, !plan.isResource, plan.members.first?.name == "id", walk.found[0].value >= 0,
            walk.places.last?.hasValue != true
        else { return }
        walk.report(
            "VAL-0223",
            message: BilingualText(
                ja: "要素に id だけがあり、値も子要素もありません。", en: "The element has an id, but neither a value nor parts."))
    }
}
