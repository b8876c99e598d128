import Diagnostics
import FHIRTree

/// Checks how often each slice of an element occurs, and what the slicing says of order and of other occurrences.
///
/// A slice that is missing names the occurrence that comes closest to it, and why it is none.
///
/// - Codes: `VAL-0701` a slice occurs too seldom, `VAL-0702` too often, `VAL-0703` an occurrence belongs to no slice of
///   a closed slicing, or to one that may not occur, `VAL-0704` slices in the wrong order, `VAL-0705` a slice behind an
///   occurrence without one, `VAL-0706` a slice that is told by the target of a reference, which is not here
///   (information).
/// - Example: a JP-CLINS `Observation` without the coding of a laboratory test gives `VAL-0701` at `Observation.code`.
/// - Source: FHIR R4 (4.0.1), profiling.html#slicing.
enum SliceRule {
    /// Whether a slice occurs too seldom or too often. What cannot be told apart cannot be counted.
    static func isBroken(by count: Int, _ slice: SlicePlan) -> Bool {
        (count < slice.min || count > slice.max ?? .max) && (!slice.conditions.isEmpty || slice.isDefault)
    }

    static func check(
        _ count: Int, of slice: SlicePlan, _ slicing: SlicingPlan, _ member: MemberPlan, unmatched: [Spot],
        surplus: Int? = nil, walk: inout Walk
    ) {
        guard isBroken(by: count, slice) else { return }
        let cardinality = "\(slice.min)..\(slice.max.map(String.init) ?? "*")"
        let name = "\(member.name):\(slice.name)"
        // A value of a type that is not allowed is the cause, and was told.
        if count < slice.min, unmatched.contains(where: { walk.report.tells("VAL-0204", at: $0.entry) }) { return }
        if ContradictionRule.tell(slicing.origin, element: name, walk: &walk) { return }
        if count < slice.min {
            let nearest =
                walk.isTrial
                ? nil
                : NearestSlice.explanation(
                    of: slice, slicing, lacking: slice.min - count, among: unmatched, member, walk: &walk)
            return walk.report(
                "VAL-0701",
                message: BilingualText(
                    ja: "スライス「\(name)」に当たる要素が\(count)個しかありません（多重度 \(cardinality)、プロファイル \(slicing.origin)）。",
                    en: "Found \(count) of the slice '\(name)' (cardinality \(cardinality), profile \(slicing.origin))."
                ),
                hint: nearest?.hint, cause: nearest?.cause)
        }
        // The path is that of the object; the place is the first that is too many.
        walk.report(
            "VAL-0702", memberOfObject: surplus ?? walk.places.last?.entry ?? 0,
            message: BilingualText(
                ja: "スライス「\(name)」の多重度は \(cardinality) ですが、\(count)個あります（プロファイル \(slicing.origin)）。",
                en: "Expected \(cardinality) of the slice '\(name)', found \(count) (profile \(slicing.origin))."),
            hint: tooMany(slice))
    }

    /// What to do with occurrences that are one too many.
    private static func tooMany(_ slice: SlicePlan) -> BilingualText {
        slice.max == 0
            ? BilingualText(
                ja: "このスライスに当たる要素を取り除いてください。", en: "Remove what belongs to this slice.")
            : BilingualText(
                ja: "\(slice.max ?? 0)個を残して取り除くか、ほかのスライスに当たる値にしてください。",
                en: "Keep \(slice.max ?? 0) and remove the others, or make them values of another slice.")
    }

    static func unmatched(_ spot: Spot, _ slicing: SlicingPlan, type: String, walk: inout Walk) {
        // Of these another rule says more.
        guard !walk.report.tells("VAL-0204", at: spot.entry),
            !ExtensionRule.isUndefinedPart(spot.entry, type: type, walk: walk)
        else { return }
        let names = slicing.slices.filter { $0.max != 0 }.map(\.name)
        let nearest = walk.isTrial ? nil : NearestSlice.explanation(at: spot, among: slicing, type: type, walk: &walk)
        let listed = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " …" : "")
        walk.report(
            "VAL-0703", at: spot,
            message: BilingualText(
                ja: "どのスライスにも該当しませんが、ほかの値は認められていません（プロファイル \(slicing.origin)）。",
                en: "This belongs to no slice, and others are not allowed (profile \(slicing.origin))."),
            hint: nearest?.hint
                ?? (names.isEmpty
                    ? BilingualText(ja: "この要素を取り除いてください。", en: "Remove it.")
                    : BilingualText(
                        ja: "次のいずれかに当たる値にしてください：\(listed)", en: "Make it one of the slices: \(listed).")),
            cause: nearest?.cause)
    }

    /// Reports a value of a slice that may not occur, where others may not either.
    static func prohibited(_ spot: Spot, _ slice: SlicePlan, _ slicing: SlicingPlan, walk: inout Walk) {
        guard !walk.report.tells("VAL-0204", at: spot.entry) else { return }
        walk.report(
            "VAL-0703", at: spot,
            message: BilingualText(
                ja: "スライス「\(slice.name)」に当たりますが、このスライスは認められていません（多重度 0..0、プロファイル \(slicing.origin)）。",
                en:
                    "This is of the slice '\(slice.name)', which is not allowed (cardinality 0..0, profile \(slicing.origin))."
            ),
            hint: BilingualText(ja: "この要素を取り除いてください。", en: "Remove it."))
    }

    static func undecidable(_ spot: Spot, _ slicing: SlicingPlan, _ names: [String], walk: inout Walk) {
        guard walk.tells("slices \(names) \(slicing.origin)", at: spot.entry) else { return }
        let listed = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " …" : "")
        walk.report(
            "VAL-0706", .information, at: spot,
            message: BilingualText(
                ja: "参照の相手がこの文書の中にないため、スライス（\(listed)）に当たるかどうかを検証していません（プロファイル \(slicing.origin)）。",
                en:
                    "What is referred to is not in this document, so whether this is of the slice (\(listed)) was not checked (profile \(slicing.origin))."
            ),
            hint: BilingualText(
                ja: "検証するには、参照の相手を含む Bundle にしてください。", en: "To have it checked, use a Bundle that holds the target."))
    }

    static func outOfOrder(
        _ spot: Spot, _ slice: SlicePlan, after other: SlicePlan, _ slicing: SlicingPlan, walk: inout Walk
    ) {
        walk.report(
            "VAL-0704", at: spot,
            message: BilingualText(
                ja: "スライスの順序が違います。「\(slice.name)」は「\(other.name)」より前に置きます（プロファイル \(slicing.origin)）。",
                en:
                    "The slices are out of order: '\(slice.name)' comes before '\(other.name)' (profile \(slicing.origin))."
            ))
    }

    static func notAtEnd(_ spot: Spot, _ slice: SlicePlan, _ slicing: SlicingPlan, walk: inout Walk) {
        walk.report(
            "VAL-0705", at: spot,
            message: BilingualText(
                ja: "スライスに当たらない値は最後に置きますが、その後ろに「\(slice.name)」があります（プロファイル \(slicing.origin)）。",
                en: "Values without a slice come last, but '\(slice.name)' follows one (profile \(slicing.origin))."))
    }
}
