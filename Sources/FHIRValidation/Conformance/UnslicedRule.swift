import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks that what a differential slices has a slicing, which tells the slices apart; for extensions and choices it
/// need not be said.
///
/// The name of a slice is no more than a label, and the finding a warning, where the element cannot repeat, or where
/// the slice is the only one and says that it may stand as often as the element.
///
/// - Codes: `VAL-1440`.
/// - Example: `Patient.name:a` without an element `Patient.name` that has `slicing` gives `VAL-1440` at
///   `StructureDefinition.differential.element[0]`.
/// - Source: FHIR R4 (4.0.1), elementdefinition.html#slicing (the first element has `slicing`).
enum UnslicedRule {
    /// - Parameters:
    ///   - element: The sliced element, as the differential leaves it; for a slice of a slice the outer slice.
    ///   - isOnly: Whether it has no other slice.
    static func check(
        _ change: SourceNode, of element: ElementDefinition?, isOnly: @autoclosure () -> Bool, walk: inout Walk
    ) {
        guard let element, !element.tellsSlicesApart else { return }
        guard element.canRepeat else { return label(change, of: element, walk: &walk) }
        let isAll = change["max"]?.string == (element.max.map(String.init) ?? "*") && isOnly()
        walk.report(
            "VAL-1440", isAll ? .warning : .error, node: change,
            message: BilingualText(
                ja: "スライスですが、要素「\(element.id)」に slicing がないため、スライスを区別できません。",
                en: "This is a slice, but '\(element.id)' has no slicing that would tell its slices apart."),
            hint: BilingualText(
                ja: "スライスの前に、slicing（discriminator と rules）を持つ同じ path の要素を置いてください。",
                en: "Put an element of the same path with slicing (discriminator and rules) before the slice."))
    }

    private static func label(_ change: SourceNode, of element: ElementDefinition, walk: inout Walk) {
        walk.report(
            "VAL-1440", .warning, node: change,
            message: BilingualText(
                ja: "要素「\(element.id)」は繰り返せず、slicing もないため、スライスの名前は目印にすぎません。",
                en: "'\(element.id)' cannot repeat and has no slicing: the name of a slice is no more than a label."),
            hint: BilingualText(
                ja: "sliceName と、id の「:」から後の名前を取り除いてください。",
                en: "Remove sliceName, and the name behind the colon in the id."))
    }

    /// The id of what a slice is a slice of; `nil` for what is no slice.
    static func sliced(_ id: String) -> String? {
        guard let dot = id.lastIndex(of: "."), let colon = id[dot...].firstIndex(of: ":") else { return nil }
        // `a/b` is a slice of the slice `a`.
        return String(id[colon...].lastIndex(of: "/").map { id[..<$0] } ?? id[..<colon])
    }
}
