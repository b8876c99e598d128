import FHIRDefinitions
import FHIRTree

/// How one profile tells the occurrences of an element apart, compiled.
///
/// - Source: FHIR R4 (4.0.1), profiling.html#slicing.
final class SlicingPlan: Sendable {
    let rules: ElementSlicing.Rules
    let isOrdered: Bool
    let slices: PlanList<SlicePlan>
    /// The profile's name.
    let origin: String
    /// Whether what tells the slices apart may lie in the targets of references.
    let followsReferences: Bool
    /// The place of the slice `@default`, to which belongs what belongs to no other one.
    let fallback: Int?
    /// How to find a slice without asking one after the other, where there are many.
    let texts: SliceTexts?

    init(rules: ElementSlicing.Rules, isOrdered: Bool, slices: [SlicePlan], origin: String) {
        (self.rules, self.isOrdered, self.slices, self.origin) = (rules, isOrdered, PlanList(slices), origin)
        followsReferences = slices.contains { $0.conditions.contains(where: \.followsReferences) }
        fallback = slices.firstIndex { $0.isDefault }
        texts = SliceTexts(slices)
    }
}

/// The slices of an element that are all told by the text of one member, by that text.
final class SliceTexts: Sendable {
    let member: ElementName
    private let texts: CodeIndex
    /// The place of the first slice with each text.
    private let places: [Int]

    /// So few slices are found as fast one after the other.
    private static let usualCount = 16

    /// `nil` for few slices, and for those that are told by anything else.
    init?(_ slices: [SlicePlan]) {
        guard slices.count > Self.usualCount, let first = slices.first(where: { !$0.isDefault })?.textCondition else {
            return nil
        }
        var known: Set<String> = [], ordered: [String] = [], places: [Int] = []
        for (place, slice) in slices.enumerated() where !slice.isDefault {
            guard let condition = slice.textCondition, condition.member == first.member else { return nil }
            guard known.insert(condition.text).inserted else { continue }
            ordered.append(condition.text)
            places.append(place)
        }
        (member, texts, self.places) = (first.member, CodeIndex(ordered), places)
    }

    func slice(with text: CodeIndex.Bytes) -> Int? { texts.number(of: text).map { places[$0] } }
}

/// One slice: what makes an occurrence belong to it, and what it says of those that do.
final class SlicePlan: Sendable {
    /// A number of its own in the store.
    let number: Int
    /// `observation`, or `observation/laboratory` for a slice of a slice.
    let name: String
    let min: Int
    /// `nil` is `*`.
    let max: Int?
    /// All must be met; a slice without a condition cannot be told from the others, and nothing belongs to it.
    let conditions: PlanList<SliceCondition>
    /// Whether it is the slice of what belongs to no other: it has no conditions.
    var isDefault: Bool { Self.isDefault(name) }
    /// What it says of the value itself.
    let rules: MemberRules
    /// What it says of what the value holds.
    let element: ProfileElement?
    /// The types that it allows, with their profiles.
    let types: TypeChoice
    /// What it allows a reference to lead to.
    let targets: [TargetConstraint]
    /// The slices of the slice.
    let reslicing: SlicingPlan?

    init(
        number: Int, name: String, min: Int, max: Int?, conditions: [SliceCondition], rules: MemberRules,
        element: ProfileElement?, types: TypeChoice, targets: [TargetConstraint], reslicing: SlicingPlan?
    ) {
        (self.number, self.name, self.min, self.max) = (number, name, min, max)
        (self.conditions, self.rules, self.element) = (PlanList(conditions), rules, element)
        (self.types, self.targets, self.reslicing) = (types, targets, reslicing)
    }

    /// - Source: FHIR R4 (4.0.1), profiling.html#default-slice.
    static func isDefault(_ name: String) -> Bool { name == "@default" || name.hasSuffix("/@default") }

    /// The member and the text that alone make an occurrence belong to it; `nil` if it asks for anything else.
    fileprivate var textCondition: (member: ElementName, text: String)? {
        guard conditions.count == 1, let member = conditions[0].member, case .text(let text) = conditions[0].test
        else { return nil }
        return (member, String(decoding: text, as: UTF8.self))
    }
}
