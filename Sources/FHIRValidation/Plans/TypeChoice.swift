/// The types that a profile allows at an element.
struct TypeChoice: Sendable {
    /// Empty where the profile names none.
    var rules: [TypeRule]
    /// The profile's name.
    var origin: String

    /// The rule for a type; that for any resource holds for each type of resource.
    func rule(for type: String) -> TypeRule? {
        rules.first { $0.type == type } ?? rules.first { $0.type == "Resource" || $0.type == "DomainResource" }
    }
}

/// One type with the profiles of which a value must meet one.
struct TypeRule: Sendable {
    /// `Quantity`, `Patient`.
    var type: String
    var profiles: [ProfileElement]
}
