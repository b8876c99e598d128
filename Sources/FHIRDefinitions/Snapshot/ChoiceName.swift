/// The names that a choice has in instances: `valueQuantity` for `value[x]`.
///
/// - Source: FHIR R4 (4.0.1), formats.html#choice.
enum ChoiceName {
    /// The type that a name chooses; `nil` if it is not a name of this choice.
    static func type(_ name: String, of choice: ElementDefinition) -> ElementType? {
        let stem = choice.name.dropLast(3)
        guard name.hasPrefix(stem) else { return nil }
        let type = name.dropFirst(stem.count)
        return choice.types.first { $0.code.prefix(1).uppercased() + $0.code.dropFirst() == type }
    }
}
