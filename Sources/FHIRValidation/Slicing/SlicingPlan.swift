import FHIRDefinitions

/// How one profile tells the occurrences of an element apart, compiled.
///
/// - Source: FHIR R4 (4.0.1), profiling.html#slicing.
final class SlicingPlan: Sendable {
    let rules: ElementSlicing.Rules
    let isOrdered: Bool
    let slices: [SlicePlan]
    /// The profile's name.
    let origin: String

    init(rules: ElementSlicing.Rules, isOrdered: Bool, slices: [SlicePlan], origin: String) {
        (self.rules, self.isOrdered, self.slices, self.origin) = (rules, isOrdered, slices, origin)
    }
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
    let conditions: [SliceCondition]
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
        (self.conditions, self.rules, self.element) = (conditions, rules, element)
        (self.types, self.targets, self.reslicing) = (types, targets, reslicing)
    }
}
